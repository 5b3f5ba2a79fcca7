package org.alongside.vetting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.alongside.people.ThreadMoved;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves checks: each move by the table, with its row of history, its next day and word to the other modules. */
@Component
class CheckDesk {
    private final Checks checks;
    private final CheckMoves moves;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CheckDesk(Checks checks, CheckMoves moves, Clock clock, ApplicationEventPublisher events) {
        this.checks = checks;
        this.moves = moves;
        this.clock = clock;
        this.events = events;
    }

    /** The check, held until the transaction ends; {@link NotFound} when it is not this person's. */
    Check hold(PersonId person, CheckId id) {
        return checks.forChange(id)
                .filter(check -> check.person().equals(person))
                .orElseThrow(NotFound::new);
    }

    /** The same, as it was seen on the screen. */
    Check hold(PersonId person, CheckId id, long version) {
        Check check = hold(person, id);
        if (!check.isAtVersion(version)) throw new ChangedMeanwhile(standing(check));
        return check;
    }

    CheckMoveId move(Check check, CheckState to, CheckMover by, @Nullable UserId user) {
        Instant now = clock.instant();
        CheckMove move = new CheckMove(new CheckMoveId(Ids.next(clock)), check, to, user, now);
        check.move(to, by, now);
        moves.save(move);
        settle(check);
        return move.id();
    }

    /** Begins a round of a check; the rounds before it are no longer what anybody waits for. */
    Check begin(OrganisationId organisation, PersonId person, CheckKindId kind, @Nullable UserId by) {
        List<Check> before = checks.findByPersonAndKindOrderByRoundDesc(person, kind);
        before.forEach(Check::isFollowed);
        int round = before.isEmpty() ? 1 : before.getFirst().round() + 1;
        Check check = new Check(new CheckId(Ids.next(clock)), organisation, person, kind, round, clock.instant());
        checks.save(check);
        moves.save(CheckMove.beginning(new CheckMoveId(Ids.next(clock)), check, by));
        settle(check);
        return check;
    }

    /** Plans its next day anew, and tells the other modules. */
    void settle(Check check) {
        check.isPlanned(check.days().next(today()), CheckDue.of(check, clock.getZone()));
        events.publishEvent(new ThreadMoved(check.organisation(), check.person()));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static CheckStanding standing(Check check) {
        return new CheckStanding(check.state(), check.decidedOn(), check.version());
    }
}
