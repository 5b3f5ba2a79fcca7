package org.alongside.accounts;

import static org.alongside.accounts.PersonalData.*;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.accounts.ReadingTable.Permission;

/** Reads the rule of the house (who-may-see-what.md), which says in people's words what {@link ReadingTable} says in the code's. */
final class HouseRule {
    private static final List<Role> COLUMNS = List.of(
            Role.VOLUNTEER,
            Role.COORDINATOR,
            Role.VETTING_LEAD,
            Role.TRAINER,
            Role.INTERNAL_VERIFIER,
            Role.SUPERVISOR,
            Role.MANAGER,
            Role.PRIVACY_LEAD);

    /** Which line speaks of which data. Where one line speaks of two, the second is what a bracket leaves out. */
    private static final Map<String, List<PersonalData>> LINES = Map.ofEntries(
            Map.entry("name to use, stage, named contact", List.of(IDENTITY)),
            Map.entry("contact details", List.of(CONTACT_DETAILS)),
            Map.entry("application answers, interview", List.of(APPLICATION)),
            Map.entry("references", List.of(REFERENCES)),
            Map.entry("legal names, birth date, address history", List.of(LEGAL_IDENTITY)),
            Map.entry("check: in progress / cleared / not cleared", List.of(CHECK_OUTCOME)),
            Map.entry("check: state in detail, six-field log", List.of(CHECK_DETAIL)),
            Map.entry("disclosure content", List.of(CHECK_CONTENT)),
            Map.entry("self-disclosure, risk assessment", List.of(SELF_DISCLOSURE)),
            Map.entry("lived experience, custody or licence details", List.of(LIVED_EXPERIENCE)),
            Map.entry(
                    "clearance: may enter / may not / waiting, dates, day by which to ask again",
                    List.of(CLEARANCE_OUTCOME)),
            Map.entry("clearance: route, reason, what was argued", List.of(CLEARANCE_DETAIL)),
            Map.entry("attendance, decisions, feedback", List.of(TRAINING_PROGRESS, TRAINING_DETAIL)),
            Map.entry("evidence, reflections", List.of(EVIDENCE)),
            Map.entry("supervision record", List.of(SUPERVISION_DATES, SUPERVISION_RECORD)),
            Map.entry("supervision, confidential part", List.of(SUPERVISION_CONFIDENTIAL)),
            Map.entry("concern", List.of(CONCERN)),
            Map.entry("matches, contacts, hours", List.of(MENTORING)),
            Map.entry("who looked at a record", List.of(READINGS)));

    /** The house's words for a reach; “as decided in it” is nothing until somebody has decided. */
    private static final Map<String, String> WORDS = Map.of(
            "own cohorts", "cohorts",
            "second decider of that case", "second decider",
            "its author", "author",
            "what they raised", "raiser",
            "as decided in it", "–");

    private static final Pattern LIMITED = Pattern.compile("\\((progress|dates, held, actions)\\)");
    private static final Pattern BRACKET = Pattern.compile("\\([^)]*\\)");

    private HouseRule() {}

    static Map<PersonalData, Map<Role, Permission>> read() {
        Map<PersonalData, Map<Role, Permission>> cells = new EnumMap<>(PersonalData.class);
        text().lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| data"))
                .forEach(line -> {
                    String[] row = line.split("\\|");
                    List<PersonalData> spokenOf =
                            Objects.requireNonNull(LINES.get(row[1].strip()), () -> "unknown line: " + row[1]);
                    for (int i = 0; i < spokenOf.size(); i++) cells.put(spokenOf.get(i), cells(row, i > 0));
                });
        return cells;
    }

    private static Map<Role, Permission> cells(String[] row, boolean inDetail) {
        Map<Role, Permission> byRole = new EnumMap<>(Role.class);
        for (int column = 0; column < COLUMNS.size(); column++) {
            String cell = row[column + 2].strip();
            Role role = COLUMNS.get(column);
            if (!inDetail || !LIMITED.matcher(cell).find()) permission(cell).ifPresent(may -> byRole.put(role, may));
        }
        return byRole;
    }

    private static Optional<Permission> permission(String cell) {
        boolean recorded = cell.contains("●");
        String words = BRACKET.matcher(cell.replace("●", "")).replaceAll("").strip();
        String reach = WORDS.getOrDefault(words, words);
        return reach.equals("–") ? Optional.empty() : Optional.of(new Permission(Reach.of(reach), recorded));
    }

    private static String text() {
        try (var file = Objects.requireNonNull(HouseRule.class.getResourceAsStream("/who-may-see-what.md"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
