package org.alongside.accounts;

import static org.alongside.accounts.Role.COORDINATOR;
import static org.alongside.accounts.Role.INTERNAL_VERIFIER;
import static org.alongside.accounts.Role.MANAGER;
import static org.alongside.accounts.Role.PRIVACY_LEAD;
import static org.alongside.accounts.Role.SUPERVISOR;
import static org.alongside.accounts.Role.TRAINER;
import static org.alongside.accounts.Role.VETTING_LEAD;
import static org.alongside.accounts.Role.VOLUNTEER;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who may read what: the one table that every service method is checked against and the guide page is made from.
 *
 * <p>A cell names the {@link Reach}; {@code *} means that each reading is recorded with who, whose and when; a dash means nothing,
 * and no hint that there is something. The administrator has no column: accounts and settings only, no person.
 */
final class ReadingTable {
    private static final List<Role> COLUMNS = List.of(
            VOLUNTEER, COORDINATOR, VETTING_LEAD, TRAINER, INTERNAL_VERIFIER, SUPERVISOR, MANAGER, PRIVACY_LEAD);

    private static final String TABLE = """
            data                     | self | co-ordinator | vetting lead | trainer | verifier | supervisor | manager          | privacy lead
            IDENTITY                 | own  | area         | area         | cohorts | sample   | own        | area             | all *
            CONTACT_DETAILS          | own  | area         | area         | cohorts | -        | own        | area             | all *
            APPLICATION              | own  | area         | area         | -       | -        | -          | area             | all *
            REFERENCES               | -    | area         | area         | -       | -        | -          | area             | all *
            LEGAL_IDENTITY           | own  | area *       | area *       | -       | -        | -          | area *           | all *
            CHECK_OUTCOME            | own  | area         | area         | -       | -        | own        | area             | all *
            CHECK_DETAIL             | own  | -            | area *       | -       | -        | -          | area *           | all *
            CHECK_CONTENT            | own  | -            | area *       | -       | -        | -          | second decider * | all *
            SELF_DISCLOSURE          | own  | -            | area *       | -       | -        | -          | second decider * | all *
            LIVED_EXPERIENCE         | own  | -            | area *       | -       | -        | -          | -                | all *
            CLEARANCE_OUTCOME        | own  | area         | area         | -       | -        | own        | area             | all *
            CLEARANCE_DETAIL         | own  | -            | area *       | -       | -        | -          | area *           | all *
            TRAINING_PROGRESS        | own  | area         | -            | cohorts | sample   | own        | area             | all *
            TRAINING_DETAIL          | own  | -            | -            | cohorts | sample   | -          | -                | all *
            EVIDENCE                 | own  | -            | -            | cohorts | sample * | -          | -                | all *
            SUPERVISION_DATES        | own  | -            | -            | -       | -        | own        | area             | all *
            SUPERVISION_RECORD       | own  | -            | -            | -       | -        | own        | -                | all *
            SUPERVISION_CONFIDENTIAL | own  | -            | -            | -       | -        | author *   | -                | all *
            CONCERN                  | -    | raiser       | raiser       | raiser  | -        | raiser     | named lead *     | all *
            MENTORING                | own  | area         | -            | -       | -        | own        | area             | -
            READINGS                 | own  | -            | -            | -       | -        | -          | -                | all
            """;

    /** One cell: how far the reading goes and whether it is recorded. */
    record Permission(Reach reach, boolean recorded) {}

    private static final Map<PersonalData, Map<Role, Permission>> CELLS = read();

    private ReadingTable() {}

    /** What {@code role} may read of {@code data}; empty means nothing at all. */
    static Optional<Permission> of(Role role, PersonalData data) {
        return Optional.ofNullable(CELLS.getOrDefault(data, Map.of()).get(role));
    }

    private static Map<PersonalData, Map<Role, Permission>> read() {
        Map<PersonalData, Map<Role, Permission>> cells = new EnumMap<>(PersonalData.class);
        TABLE.lines().skip(1).map(line -> line.split("\\|")).forEach(row -> {
            Map<Role, Permission> byRole = new EnumMap<>(Role.class);
            for (int column = 0; column < COLUMNS.size(); column++) {
                Role role = COLUMNS.get(column);
                permission(row[column + 1].strip()).ifPresent(may -> byRole.put(role, may));
            }
            cells.put(PersonalData.valueOf(row[0].strip()), byRole);
        });
        return cells;
    }

    private static Optional<Permission> permission(String cell) {
        if (cell.equals("-")) return Optional.empty();
        boolean recorded = cell.endsWith("*");
        return Optional.of(new Permission(Reach.of(cell.replace("*", "").strip()), recorded));
    }
}
