package org.alongside.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.accounts.Act;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.Colleague;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.Role;
import org.alongside.accounts.UserDirectory;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From Ready to Active: a first day, a supervisor, and everything still as it must be. */
@Service
public class StartService {
    private final Journeys journeys;
    private final People people;
    private final Conditions conditions;
    private final Moves moves;
    private final UserDirectory colleagues;
    private final CurrentUser current;
    private final Clock clock;

    StartService(
            Journeys journeys,
            People people,
            Conditions conditions,
            Moves moves,
            UserDirectory colleagues,
            CurrentUser current,
            Clock clock) {
        this.journeys = journeys;
        this.people = people;
        this.conditions = conditions;
        this.moves = moves;
        this.colleagues = colleagues;
        this.current = current;
        this.clock = clock;
    }

    /** Who can supervise this person: anybody who does so in one of their areas, but for themself (G9). */
    @ActsOn(Act.ACTIVATE)
    @Transactional(readOnly = true)
    public List<Colleague> supervisors(PersonId person) {
        Person found = people.findById(person).orElseThrow(NotFound::new);
        return found.areas().stream()
                .flatMap(area -> colleagues.colleagues(Role.SUPERVISOR, area).stream())
                .distinct()
                .filter(colleague -> !colleagues.isSamePerson(colleague.id(), person))
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }

    /**
     * The person begins.
     *
     * @throws NotReady when something has lapsed by that day or since, with every reason
     */
    @ActsOn(Act.ACTIVATE)
    @Transactional
    public ChangeId start(PersonId person, StartData start) {
        Journey journey = journeys.of(person);
        journey.stage().to(Stage.ACTIVE);
        LocalDate today = LocalDate.now(clock);
        LocalDate readyOn = LocalDate.ofInstant(journey.since(), clock.getZone());
        if (start.startOn().isAfter(today)) throw new Refused("people.refused.start-ahead");
        if (start.startOn().isBefore(readyOn)) throw new Refused("people.refused.start-early");
        if (!maySupervise(person, start.supervisor())) throw new Refused("people.refused.supervisor");
        List<Condition> missing = Stream.of(start.startOn(), today)
                .flatMap(day -> conditions.of(journey, Stage.ACTIVE, day).stream())
                .filter(condition -> !condition.met())
                .distinct()
                .toList();
        if (!missing.isEmpty()) throw new NotReady(missing);
        ChangeId change = moves.move(person, Stage.ACTIVE, current.get().user(), row -> row.on(start.startOn()));
        journey.begins(start.startOn(), start.supervisor());
        return change;
    }

    private boolean maySupervise(PersonId person, UserId supervisor) {
        return supervisors(person).stream().anyMatch(colleague -> colleague.id().equals(supervisor));
    }
}
