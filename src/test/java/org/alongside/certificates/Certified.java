package org.alongside.certificates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.people.Applicants;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.training.AssessmentService;
import org.alongside.training.CandidateId;
import org.alongside.training.CohortId;
import org.alongside.training.CohortService;
import org.alongside.training.InTraining;
import org.alongside.training.UnitState;
import org.alongside.training.VerificationService;
import org.springframework.stereotype.Component;

/** Groups that have completed an award, for tests: inject it together with {@link InTraining}. Leaves the manager signed in. */
@Component
public class Certified {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Somebody somebody;
    private final Applicants applicants;
    private final InTraining training;
    private final CohortService cohorts;
    private final AssessmentService assessments;
    private final VerificationService verification;
    private final Awards awards;
    private final Clock clock;

    Certified(
            Somebody somebody,
            Applicants applicants,
            InTraining training,
            CohortService cohorts,
            AssessmentService assessments,
            VerificationService verification,
            Awards awards,
            Clock clock) {
        this.somebody = somebody;
        this.applicants = applicants;
        this.training = training;
        this.cohorts = cohorts;
        this.assessments = assessments;
        this.verification = verification;
        this.awards = awards;
        this.clock = clock;
    }

    /** A group of a new area with all who work with it. */
    public record Group(
            AreaId area, UserId trainer, UserId verifier, UserId manager, CohortId cohort, List<PersonId> people) {
        public PersonId first() {
            return people.getFirst();
        }
    }

    /** Everybody competent in both units, the sample confirmed and closed: nothing is missing. */
    public Group ready(String... names) {
        Group group = competent(names);
        close(group);
        return group;
    }

    /** The same while the sampling is still open (A17). */
    public Group competent(String... names) {
        isAt(InTraining.FIRST);
        AreaId area = somebody.area("Dundee");
        List<PersonId> people = Arrays.stream(names)
                .map(name -> applicants.anApplicant(somebody.organisation(), name, area))
                .toList();
        return competent(area, people, () -> isAt(TODAY));
    }

    /** Somebody who is known already achieves an award, today. */
    public Group ready(AreaId area, PersonId person) {
        Group group = competent(area, List.of(person), () -> {});
        close(group);
        return group;
    }

    private Group competent(AreaId area, List<PersonId> people, Runnable weeksGoBy) {
        UserId trainer = training.staff(Role.TRAINER, area);
        UserId verifier = training.staff(Role.INTERNAL_VERIFIER, area);
        UserId manager = training.staff(Role.MANAGER, area);
        CohortId cohort = training.aCohort(training.anAwardOfTwoUnits(), area, trainer, verifier);
        for (PersonId person : people) {
            cohorts.enter(cohort, person);
            training.hasANumber(person);
        }
        weeksGoBy.run();
        somebody.signsInAgain(trainer);
        people.forEach(person -> training.competentInAll(cohort, person));
        somebody.signsInAgain(manager);
        return new Group(area, trainer, verifier, manager, cohort, people);
    }

    public void close(Group group) {
        somebody.signsInAgain(group.verifier());
        verification.choose(group.cohort());
        verification.sample(group.cohort()).stream()
                .filter(row -> row.state() == UnitState.SAMPLED)
                .forEach(row -> verification.confirm(
                        group.cohort(),
                        row.person(),
                        row.unit().id(),
                        assessments
                                .details(
                                        group.cohort(), row.person(), row.unit().id())
                                .version()));
        verification.close(group.cohort());
        somebody.signsInAgain(group.manager());
    }

    public CandidateId candidate(PersonId person) {
        return awards.standings(person).getLast().candidate();
    }

    /** A clock that goes by itself goes on. */
    private void isAt(LocalDate day) {
        if (clock instanceof StoppedClock stopped) stopped.isAt(day);
    }
}
