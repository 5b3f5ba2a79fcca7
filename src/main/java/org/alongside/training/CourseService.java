package org.alongside.training;

import java.time.Clock;
import java.time.LocalDate;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.SignedIn;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Courses, which somebody completes by being there. */
@Service
public class CourseService {
    private final OwnCohorts own;
    private final Candidates candidates;
    private final Programmes programmes;
    private final Completions completions;
    private final Completed completed;
    private final CurrentUser current;
    private final Clock clock;

    CourseService(
            OwnCohorts own,
            Candidates candidates,
            Programmes programmes,
            Completions completions,
            Completed completed,
            CurrentUser current,
            Clock clock) {
        this.own = own;
        this.candidates = candidates;
        this.programmes = programmes;
        this.completions = completions;
        this.completed = completed;
        this.current = current;
        this.clock = clock;
    }

    /** The trainer says that a candidate completed the course on that day. */
    @Acts(Act.ASSESS)
    @Transactional
    public void complete(CohortId id, PersonId person, LocalDate on) {
        Cohort cohort = own.toTeach(id);
        Programme course = programmes.of(cohort.organisation(), cohort.programme());
        if (course.kind() != TrainingKind.COURSE) throw new Refused("training.refused.unit-by-unit");
        Candidate candidate = candidates.findByCohortAndPerson(id, person).orElseThrow(NotFound::new);
        AssessmentRules.WITHIN_THEIR_TIME.enforce(
                new AssessmentRules.Decision(on, candidate.joinedOn(), LocalDate.now(clock)));
        candidate.complete(on);
        completed.on(
                cohort.organisation(),
                person,
                course.id(),
                on,
                false,
                current.get().user());
    }

    /** A co-ordinator has seen that somebody completed this before they came to us. */
    @ActsOn(Act.RECORD_TRAINING)
    @Transactional
    public void completedElsewhere(PersonId person, ProgrammeId id, LocalDate on) {
        SignedIn me = current.get();
        Programme programme = programmes.of(me.organisation(), id);
        if (on.isAfter(LocalDate.now(clock))) throw new Refused("training.refused.ahead");
        if (completions.findByPersonAndProgramme(person, id).isPresent())
            throw new Refused("training.refused.completed-already");
        completed.on(me.organisation(), person, programme.id(), on, true, me.user());
    }
}
