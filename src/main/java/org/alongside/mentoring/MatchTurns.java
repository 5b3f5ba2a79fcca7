package org.alongside.mentoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.accounts.PersonalData;
import org.alongside.privacy.Audit;
import org.alongside.privacy.Audited;
import org.alongside.shared.Ids;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out a move of a match: its history, the pauses that hold it, and what becomes of the referral. */
@Component
class MatchTurns {
    private final Matches matches;
    private final Pauses pauses;
    private final MatchMoves moves;
    private final Referrals referrals;
    private final Audit audit;
    private final Clock clock;

    MatchTurns(Matches matches, Pauses pauses, MatchMoves moves, Referrals referrals, Audit audit, Clock clock) {
        this.matches = matches;
        this.pauses = pauses;
        this.moves = moves;
        this.referrals = referrals;
        this.audit = audit;
        this.clock = clock;
    }

    /** Proposes {@code mentor} for {@code referral}; whoever does so second is told that somebody was first. */
    Match propose(Referral referral, PersonId mentor, boolean throughGate, UserId by) {
        referral.isMatched();
        Match match = new Match(
                new MatchId(Ids.next(clock)), referral, mentor, throughGate, LocalDate.now(clock), clock.instant());
        matches.saveAndFlush(match);
        write(match, null, by);
        return match;
    }

    /** {@code change} makes a move; {@code by} is null for what came by itself. */
    void take(Match match, @Nullable UserId by, Runnable change) {
        MatchState from = match.state();
        change.run();
        write(match, from, by);
    }

    /** One more reason to pause; the same reason twice is one. */
    void pause(Match match, PauseWhy why, @Nullable String words, @Nullable ProjectId project) {
        if (!match.state().isOpen()) return;
        boolean already = pauses.of(match.id()).stream().anyMatch(pause -> pause.isFor(why, project));
        if (!already) pauses.save(new Pause(Ids.next(clock), match, why, words, project, clock.instant()));
        if (match.state() != MatchState.PAUSED) take(match, null, () -> match.pause(clock.instant()));
    }

    /** One reason less; with the last of them gone the match goes on. */
    void resume(Match match, PauseWhy why, @Nullable ProjectId project) {
        List<Pause> open = pauses.of(match.id());
        open.stream().filter(pause -> pause.isFor(why, project)).forEach(pause -> pause.isOver(clock.instant()));
        boolean holds = open.stream().anyMatch(pause -> !pause.isFor(why, project));
        if (match.state() == MatchState.PAUSED && !holds) take(match, null, () -> match.goOn(clock.instant()));
    }

    /** The end: no pause holds it any longer, and the mentee waits for another mentor or is closed. */
    void end(Match match, EndData data, @Nullable UUID byChange, @Nullable UserId by) {
        pauses.of(match.id()).forEach(pause -> pause.isOver(clock.instant()));
        take(match, by, () -> match.end(data, byChange, clock.instant()));
        referrals.findById(match.referral()).ifPresent(referral -> release(referral, data));
    }

    private static void release(Referral referral, EndData data) {
        if (referral.state() != ReferralState.MATCHED) return;
        switch (data.mentee()) {
            case ANOTHER_MENTOR -> referral.waits();
            case OTHER_SUPPORT -> referral.close(ReferralOutcome.OTHER_SUPPORT, data.on());
            case GOES_ON_ALONE -> referral.close(ReferralOutcome.COMPLETED, data.on());
        }
    }

    /** The end is taken back with the change of stage that made it, unless the mentee has somebody else by now. */
    void endIsTakenBack(Match match) {
        Referral referral = referrals.findById(match.referral()).orElse(null);
        if (referral == null || referral.state() != ReferralState.WAITING) return;
        referral.isMatched();
        take(match, null, () -> match.isNotEnded(clock.instant()));
    }

    private void write(Match match, @Nullable MatchState from, @Nullable UserId by) {
        moves.save(new MatchMove(Ids.next(clock), match, from, by, clock.instant()));
        if (by != null) audit.record(match.organisation(), Audited.CHANGED, match.person(), PersonalData.MENTORING);
    }
}
