package org.alongside.people;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.accounts.ForModules;
import org.alongside.accounts.ListScope;
import org.alongside.accounts.Role;
import org.alongside.accounts.UserDirectory;
import org.alongside.people.Volunteers.Row;
import org.alongside.people.Volunteers.Turn;
import org.alongside.shared.AreaId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules who works with us, since when, and who looks after them. */
@Service
public class VolunteeringService {
    private static final Set<Stage> AT_WORK = EnumSet.of(Stage.ACTIVE, Stage.PAID);
    private static final UUID NOWHERE = new UUID(0, 0);
    private static final UserId NOBODY = new UserId(NOWHERE);

    private final Volunteers volunteers;
    private final UserDirectory colleagues;
    private final Clock clock;

    VolunteeringService(Volunteers volunteers, UserDirectory colleagues, Clock clock) {
        this.volunteers = volunteers;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** Empty for whoever has not begun. */
    @ForModules
    @Transactional(readOnly = true)
    public Optional<Volunteering> of(PersonId person) {
        return volunteers.of(person).map(row -> timed(List.of(row)).getFirst());
    }

    /** Those whom this colleague supervises now, suspended ones among them, by name. */
    @ForModules
    @Transactional(readOnly = true)
    public List<Volunteering> supervisedBy(OrganisationId organisation, UserId supervisor) {
        return timed(volunteers.of(organisation, supervisor));
    }

    /** The same, of those within {@code scope}. */
    @ForModules
    @Transactional(readOnly = true)
    public List<Volunteering> supervisedBy(ListScope scope, UserId supervisor) {
        if (scope.isEmpty()) return List.of();
        return timed(volunteers.within(scope.organisation(), scope.everybody(), ids(scope), supervisor));
    }

    /** A page of those who work with us within {@code scope}, by name. */
    @ForModules
    @Transactional(readOnly = true)
    public List<Volunteering> within(ListScope scope, Pageable page) {
        if (scope.isEmpty()) return List.of();
        return timed(volunteers.within(scope.organisation(), scope.everybody(), ids(scope), page));
    }

    /** A page of those whom nobody supervises who is still here and still a supervisor, the longest with us first. */
    @ForModules
    @Transactional(readOnly = true)
    public List<Volunteering> withoutSupervisor(ListScope scope, Pageable page) {
        if (scope.isEmpty()) return List.of();
        Set<UserId> able = new HashSet<>(Set.of(NOBODY));
        colleagues.colleagues(Role.SUPERVISOR, scope.organisation()).forEach(one -> able.add(one.id()));
        return timed(volunteers.without(scope.organisation(), scope.everybody(), ids(scope), able, page));
    }

    private static Collection<UUID> ids(ListScope scope) {
        List<UUID> areas = scope.areas().stream().map(AreaId::id).toList();
        return areas.isEmpty() ? List.of(NOWHERE) : areas;
    }

    private List<Volunteering> timed(List<Row> rows) {
        if (rows.isEmpty()) return List.of();
        Map<PersonId, List<Turn>> turns = volunteers
                .turns(rows.stream().map(Row::person).toList())
                .stream()
                .collect(groupingBy(Turn::person));
        return rows.stream()
                .map(row -> new Volunteering(
                        row.person(),
                        row.organisation(),
                        row.name(),
                        row.nameToUse(),
                        row.stage(),
                        row.startedOn(),
                        row.supervisor(),
                        row.opportunity(),
                        atWork(row, turns.getOrDefault(row.person(), List.of()))))
                .toList();
    }

    /** From the first day on, also where no turn tells of it. */
    private List<AtWork> atWork(Row row, List<Turn> turns) {
        return AtWork.at(
                AT_WORK,
                row.startedOn(),
                turns.stream().map(turn -> turn.turn(clock.getZone())).toList());
    }
}
