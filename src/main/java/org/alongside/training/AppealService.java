package org.alongside.training;

import java.time.Clock;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appeals: opened by the candidate against any decision, answered by the verifier, who did not make it. */
@Service
public class AppealService {
    private static final int LONGEST = 4000;

    private final Appeals appeals;
    private final Candidates candidates;
    private final Cohorts cohorts;
    private final OwnCohorts own;
    private final UnitTurns turns;
    private final CurrentUser current;
    private final Clock clock;

    AppealService(
            Appeals appeals,
            Candidates candidates,
            Cohorts cohorts,
            OwnCohorts own,
            UnitTurns turns,
            CurrentUser current,
            Clock clock) {
        this.appeals = appeals;
        this.candidates = candidates;
        this.cohorts = cohorts;
        this.own = own;
        this.turns = turns;
        this.current = current;
        this.clock = clock;
    }

    /** I ask that a decision on my work is looked at again. */
    @ActsOn(Act.APPEAL)
    @Transactional
    public void open(PersonId person, CohortId cohort, UnitId unit, String reason) {
        begin(person, cohort, unit, reason);
    }

    /** I do not ask any more. */
    @ActsOn(Act.APPEAL)
    @Transactional
    public void withdraw(PersonId person, CohortId cohort, UnitId unit) {
        Assessment about = about(person, cohort, unit);
        opened(about).close(AppealState.WITHDRAWN, AppealState.Mover.CANDIDATE, null, me(), clock.instant());
    }

    /** The same for somebody who said so by phone or letter. */
    @ActsOn(Act.APPEAL_FOR)
    @Transactional
    public void openFor(PersonId person, CohortId cohort, UnitId unit, String reason) {
        begin(person, cohort, unit, reason);
    }

    /**
     * The verifier answers. Upheld, the decision is made anew.
     *
     * @throws Refused for whoever made the decision (G9)
     */
    @Acts(Act.VERIFY)
    @Transactional
    public void answer(CohortId id, PersonId person, UnitId unit, boolean upheld, String words) {
        own.toVerify(id);
        if (words.isBlank()) throw new Refused("training.refused.say-why");
        Assessment about = about(person, id, unit);
        AssessmentRules.ASSESSOR_IS_NOT_THE_VERIFIER.enforce(new AssessmentRules.Verifier(about.assessor(), me()));
        AppealState outcome = upheld ? AppealState.UPHELD : AppealState.NOT_UPHELD;
        opened(about).close(outcome, AppealState.Mover.VERIFIER, words.strip(), me(), clock.instant());
        if (upheld && about.state() != UnitState.EVIDENCE_SUBMITTED)
            turns.take(
                    about,
                    words.strip(),
                    () -> about.move(UnitState.EVIDENCE_SUBMITTED, UnitState.Mover.APPEAL, clock.instant()));
    }

    private void begin(PersonId person, CohortId cohort, UnitId unit, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST) throw new Refused("training.refused.appeal-words", LONGEST);
        Assessment about = about(person, cohort, unit);
        if (!about.state().isDecided()) throw new Refused("training.refused.nothing-to-appeal");
        if (appeals.open(about.id()).isPresent()) throw new Refused("training.refused.appeal-open");
        appeals.saveAndFlush(new Appeal(Ids.next(clock), about, reason.strip(), me(), clock.instant()));
    }

    private Assessment about(PersonId person, CohortId id, UnitId unit) {
        Cohort cohort = cohorts.findByOrganisationAndId(current.get().organisation(), id)
                .orElseThrow(NotFound::new);
        Candidate candidate =
                candidates.findByCohortAndPerson(cohort.id(), person).orElseThrow(NotFound::new);
        return turns.held(candidate.id(), unit);
    }

    private Appeal opened(Assessment about) {
        return appeals.open(about.id()).orElseThrow(NotFound::new);
    }

    private UserId me() {
        return current.get().user();
    }
}
