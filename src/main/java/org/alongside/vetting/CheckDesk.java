package org.alongside.vetting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accounts.PersonalData;
import org.alongside.people.ThreadMoved;
import org.alongside.privacy.Audit;
import org.alongside.privacy.Audited;
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
    private final Audit audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CheckDesk(Checks checks, CheckMoves moves, Audit audit, Clock clock, ApplicationEventPublisher events) {
        this.checks = checks;
        this.moves = moves;
        this.audit = audit;
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
        if (user != null) keep(check, to.outcome() == CheckOutcome.IN_PROGRESS ? Audited.CHANGED : Audited.DECIDED);
        settle(check);
        return move.id();
    }

    /** Begins a round of a check; the rounds before it are no longer what anybody waits for. */
    Check begin(OrganisationId organisation, PersonId person, CheckKindId kind, @Nullable UserId by) {
        List<Check> before = checks.findByPersonAndKindOrderByRoundDesc(person, kind);
        before.forEach(Check::isFollowed);
        int round = before.isEmpty() ? 1 : before.getFirst().round() + 1;
        Check check = new Check(new CheckId(Ids.next(clock)), organisation, person, kind, round, clock.instant());
        if (!before.isEmpty() && before.getFirst().forPaid()) check.isForPaidWork();
        checks.save(check);
        moves.save(CheckMove.beginning(new CheckMoveId(Ids.next(clock)), check, by));
        if (by != null) keep(check, Audited.ENTERED);
        settle(check);
        return check;
    }

    /** Keeps in the audit trail that a colleague did something to a check; never what. */
    void keep(Check check, Audited deed) {
        audit.record(check.organisation(), deed, check.person(), PersonalData.CHECK_DETAIL);
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
