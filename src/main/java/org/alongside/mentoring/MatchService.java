package org.alongside.mentoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.alongside.accounts.Act;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.ForModules;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Matches: proposed, agreed, begun, paused, ended. What speaks against one is said before and refused with the same words. */
@Service
public class MatchService {
    private final Matches matches;
    private final MatchTurns turns;
    private final MatchAnswers answers;
    private final MatchFacts facts;
    private final Pauses pauses;
    private final Referrals referrals;
    private final AllMentoringSettings settings;
    private final CurrentUser current;
    private final Clock clock;

    MatchService(
            Matches matches,
            MatchTurns turns,
            MatchAnswers answers,
            MatchFacts facts,
            Pauses pauses,
            Referrals referrals,
            AllMentoringSettings settings,
            CurrentUser current,
            Clock clock) {
        this.matches = matches;
        this.turns = turns;
        this.answers = answers;
        this.facts = facts;
        this.pauses = pauses;
        this.referrals = referrals;
        this.settings = settings;
        this.current = current;
        this.clock = clock;
    }

    /** Somebody’s matches, the newest first. */
    @Reads(PersonalData.MENTORING)
    @Transactional(readOnly = true)
    public List<MatchRow> matches(PersonId person) {
        return facts.rows(matches.findByPersonOrderByIdDesc(person));
    }

    /** One of them with its plan. */
    @Reads(PersonalData.MENTORING)
    @Transactional(readOnly = true)
    public MatchDetails details(PersonId person, MatchId match) {
        return facts.details(find(person, match));
    }

    /** What speaks against going on today, as far as the reader may know: asked before a match is agreed and before it begins. */
    @Reads(PersonalData.MENTORING)
    @Transactional(readOnly = true)
    public List<MatchReason> against(PersonId person, MatchId match) {
        return referrals
                .findById(find(person, match).referral())
                .map(referral -> answers.againstGoingOn(person, answers.question(person, referral)))
                .orElse(List.of());
    }

    /**
     * This mentor for this mentee.
     *
     * @throws Refused when a rule speaks against it, or somebody was first
     */
    @ActsOn(Act.MATCH)
    @Transactional
    public MatchId propose(PersonId person, ReferralId referral, boolean throughGate) {
        Referral of = referrals
                .findByOrganisationAndId(current.get().organisation(), referral)
                .filter(one -> current.get().areas().contains(one.area()))
                .orElseThrow(NotFound::new);
        MatchRule.enforceAll(answers.question(person, of));
        return turns.propose(of, person, throughGate, me()).id();
    }

    /** Both said yes, and the disclosure agreement is made: it is looked at again every few months. */
    @ActsOn(Act.MATCH)
    @Transactional
    public void agree(PersonId person, MatchId id, LocalDate on, long version) {
        Match match = held(person, id, version);
        enforceDay(on, match.proposedOn());
        enforceStillRight(match);
        turns.take(match, me(), () -> match.agree(on, nextReview(on), clock.instant()));
    }

    /** The first meeting. */
    @ActsOn(Act.MATCH)
    @Transactional
    public void begin(PersonId person, MatchId id, LocalDate on, long version) {
        Match match = held(person, id, version);
        match.state().to(MatchState.ACTIVE);
        enforceDay(on, Objects.requireNonNull(match.agreedOn()));
        enforceStillRight(match);
        turns.take(match, me(), () -> match.begin(on, clock.instant()));
    }

    /** The agreement was looked at again. */
    @ActsOn(Act.MATCH)
    @Transactional
    public void review(PersonId person, MatchId id, LocalDate on, long version) {
        Match match = held(person, id, version);
        LocalDate agreed = match.agreedOn();
        if (agreed == null) throw new Refused("mentoring.refused.move");
        enforceDay(on, agreed);
        match.isReviewed(nextReview(on));
    }

    /** Rests for now, for a reason that its readers see. */
    @ActsOn(Act.PAUSE_MATCHES)
    @Transactional
    public void pause(PersonId person, MatchId id, String words) {
        if (words.isBlank()) throw new Refused("mentoring.refused.words");
        turns.pause(held(person, id), PauseWhy.OURS, words.strip(), null);
    }

    /**
     * Goes on.
     *
     * @throws Refused when something else holds it
     */
    @ActsOn(Act.PAUSE_MATCHES)
    @Transactional
    public void goOn(PersonId person, MatchId id) {
        Match match = held(person, id);
        boolean ours = pauses.of(id).stream().allMatch(pause -> pause.why() == PauseWhy.OURS);
        if (!ours) throw new Refused("mentoring.refused.held-otherwise");
        turns.resume(match, PauseWhy.OURS, null);
    }

    /** Ends, with thanks, and with what comes next for both. */
    @ActsOn(Act.MATCH)
    @Transactional
    public void end(PersonId person, MatchId id, EndData data) {
        Match match = held(person, id, data.version());
        LocalDate from = match.beganOn() == null ? match.proposedOn() : match.beganOn();
        enforceDay(data.on(), from);
        turns.end(match, data, null, me());
    }

    /** Every match of a mentor rests while a concern is looked into; nobody can tell from it that there is one. */
    @ForModules
    @Transactional
    public void pauseForConcern(PersonId mentor) {
        open(mentor).forEach(match -> turns.pause(match, PauseWhy.CONCERN, null, null));
    }

    /** What was paused for a concern goes on, unless something else holds it. */
    @ForModules
    @Transactional
    public void resumeAfterConcern(PersonId mentor) {
        open(mentor).forEach(match -> turns.resume(match, PauseWhy.CONCERN, null));
    }

    private List<Match> open(PersonId mentor) {
        return matches.findByPersonAndStateNot(mentor, MatchState.ENDED);
    }

    private void enforceStillRight(Match match) {
        Referral referral = referrals.findById(match.referral()).orElseThrow(NotFound::new);
        MatchRule.enforceOnTheDay(answers.question(match.person(), referral));
    }

    private void enforceDay(LocalDate on, LocalDate earliest) {
        if (on.isAfter(LocalDate.now(clock))) throw new Refused("mentoring.refused.ahead");
        if (on.isBefore(earliest)) throw new Refused("mentoring.refused.before");
    }

    private LocalDate nextReview(LocalDate on) {
        return on.plusMonths(settings.of(current.get().organisation()).reviewMonths());
    }

    private Match find(PersonId person, MatchId id) {
        return matches.findByIdAndPerson(id, person).orElseThrow(NotFound::new);
    }

    private Match held(PersonId person, MatchId id) {
        return matches.held(id, person).orElseThrow(NotFound::new);
    }

    private Match held(PersonId person, MatchId id, long version) {
        Match match = held(person, id);
        if (!match.isAtVersion(version)) throw new ChangedMeanwhile(facts.row(match));
        return match;
    }

    private UserId me() {
        return current.get().user();
    }
}
