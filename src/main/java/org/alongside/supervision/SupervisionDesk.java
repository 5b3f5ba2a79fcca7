package org.alongside.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.people.ThreadMoved;
import org.alongside.people.Volunteering;
import org.alongside.people.VolunteeringService;
import org.alongside.privacy.Audit;
import org.alongside.privacy.Audited;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves supervisions: each move by the table, with its row of history and word to the other modules. */
@Component
class SupervisionDesk {
    private final Supervisions supervisions;
    private final SupervisionMoves moves;
    private final VolunteeringService volunteers;
    private final Audit audit;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SupervisionDesk(
            Supervisions supervisions,
            SupervisionMoves moves,
            VolunteeringService volunteers,
            Audit audit,
            CurrentUser current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.supervisions = supervisions;
        this.moves = moves;
        this.volunteers = volunteers;
        this.audit = audit;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** The person as the signed-in supervisor’s own; anybody else’s does not exist for them. */
    Volunteering mine(PersonId person) {
        return volunteers
                .of(person)
                .filter(one -> current.get().user().equals(one.supervisor()))
                .orElseThrow(NotFound::new);
    }

    /** Held until the transaction ends, when its person is the signed-in supervisor’s own. */
    Supervision hold(PersonId person, SupervisionId id) {
        mine(person);
        return supervisions
                .forChange(id)
                .filter(one -> one.person().equals(person))
                .orElseThrow(NotFound::new);
    }

    /** The same, as it was seen on the screen. */
    Supervision hold(PersonId person, SupervisionId id, long version) {
        Supervision one = hold(person, id);
        if (!one.isAtVersion(version))
            throw new ChangedMeanwhile(new SupervisionStanding(one.state(), one.sheet(), one.version()));
        return one;
    }

    /** Whoever moves it holds it from then on: a successor takes over what was planned. */
    void move(Supervision one, SupervisionState to, SupervisionMover by) {
        UserId me = current.get().user();
        if (by == SupervisionMover.SUPERVISOR) one.isTakenOverBy(me);
        one.move(to, by, clock.instant());
        moved(one, by, me);
    }

    void moved(Supervision one, SupervisionMover by, UserId me) {
        moves.save(new SupervisionMove(Ids.next(clock), one, one.state(), by, me, clock.instant()));
        audit.record(
                one.organisation(),
                one.state() == SupervisionState.PLANNED ? Audited.ENTERED : Audited.DECIDED,
                one.person(),
                PersonalData.SUPERVISION_DATES);
        events.publishEvent(new ThreadMoved(one.organisation(), one.person()));
    }

    Instant moment(LocalDateTime at) {
        return at.atZone(clock.getZone()).toInstant();
    }

    LocalDateTime wall(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }

    ZoneId zone() {
        return clock.getZone();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }
}
