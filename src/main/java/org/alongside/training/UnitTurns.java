package org.alongside.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.SignedIn;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows from each move of a unit: its line in the history, and how far the award is by it. */
@Component
class UnitTurns {
    private final Assessments assessments;
    private final AssessmentMoves moves;
    private final Candidates candidates;
    private final Cohorts cohorts;
    private final Completed completed;
    private final CurrentUser current;
    private final Clock clock;

    UnitTurns(
            Assessments assessments,
            AssessmentMoves moves,
            Candidates candidates,
            Cohorts cohorts,
            Completed completed,
            CurrentUser current,
            Clock clock) {
        this.assessments = assessments;
        this.moves = moves;
        this.candidates = candidates;
        this.cohorts = cohorts;
        this.completed = completed;
        this.current = current;
        this.clock = clock;
    }

    /** The unit as it stands, held until the transaction ends together with all others of the candidate. */
    Assessment held(CandidateId candidate, UnitId unit) {
        if (candidates.held(candidate).isEmpty()) throw new NotFound();
        return assessments.findByCandidateAndUnit(candidate, unit).orElseThrow(NotFound::new);
    }

    /** @throws Refused when a colleague moved it on since {@code seen} was read */
    Assessment held(CandidateId candidate, UnitId unit, long seen) {
        Assessment assessment = held(candidate, unit);
        if (!assessment.isAtVersion(seen)) throw new Refused("training.refused.moved-on");
        return assessment;
    }

    /** Makes the move and all that follows from it. */
    void take(Assessment assessment, @Nullable String words, Runnable move) {
        UnitState from = assessment.state();
        move.run();
        UserId by = current.find().map(SignedIn::user).orElse(null);
        moves.save(new AssessmentMove(Ids.next(clock), assessment, from, by, clock.instant(), words));
        follow(candidates.held(assessment.candidate()).orElseThrow(NotFound::new));
    }

    /** How far the award is by the decisions on its units. */
    void follow(Candidate candidate) {
        List<Assessment> units = assessments.findByCandidate(candidate.id());
        boolean all = units.stream().allMatch(unit -> unit.state().isCompetent());
        if (all && candidate.progress() == AwardProgress.IN_PROGRESS) complete(candidate, units);
        if (!all && candidate.progress().isComplete() && candidate.progress() != AwardProgress.CERTIFICATE_ISSUED) {
            candidate.move(AwardProgress.IN_PROGRESS, AwardProgress.Mover.DECISIONS, LocalDate.now(clock));
            completed.notAnyMore(candidate.organisation(), candidate.person(), candidate.programme());
        }
        if (candidate.progress() == AwardProgress.UNITS_COMPLETE && isVerified(candidate, units))
            candidate.move(AwardProgress.SAMPLING_CLOSED, AwardProgress.Mover.VERIFIER, LocalDate.now(clock));
    }

    private void complete(Candidate candidate, List<Assessment> units) {
        LocalDate on = units.stream()
                .map(Assessment::decidedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> LocalDate.now(clock));
        UserId by = units.stream()
                .map(Assessment::assessor)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        candidate.move(AwardProgress.UNITS_COMPLETE, AwardProgress.Mover.DECISIONS, on);
        completed.on(candidate.organisation(), candidate.person(), candidate.programme(), on, false, by);
    }

    private boolean isVerified(Candidate candidate, List<Assessment> units) {
        boolean closed = cohorts.findByOrganisationAndId(candidate.organisation(), candidate.cohort())
                .filter(Cohort::isClosed)
                .isPresent();
        return closed && units.stream().noneMatch(unit -> unit.isInSample() && unit.state() != UnitState.CONFIRMED);
    }
}
