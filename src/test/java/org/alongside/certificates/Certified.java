package org.alongside.certificates;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** Groups that have completed an award, for tests: inject it together with {@link InTraining}. Leaves the manager signed in. */
@TestComponent
@Import(InTraining.class)
public class Certified {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Somebody somebody;
    private final Applicants applicants;
    private final InTraining training;
    private final CohortService cohorts;
    private final AssessmentService assessments;
    private final VerificationService verification;
    private final Awards awards;
    private final StoppedClock clock;

    Certified(
            Somebody somebody,
            Applicants applicants,
            InTraining training,
            CohortService cohorts,
            AssessmentService assessments,
            VerificationService verification,
            Awards awards,
            StoppedClock clock) {
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
        clock.isAt(InTraining.FIRST);
        AreaId area = somebody.area("Dundee");
        UserId trainer = training.staff(Role.TRAINER, area);
        UserId verifier = training.staff(Role.INTERNAL_VERIFIER, area);
        UserId manager = training.staff(Role.MANAGER, area);
        CohortId cohort = training.aCohort(training.anAwardOfTwoUnits(), area, trainer, verifier);
        List<PersonId> people = new ArrayList<>();
        for (String name : names) {
            PersonId person = applicants.anApplicant(somebody.organisation(), name, area);
            cohorts.enter(cohort, person);
            training.hasANumber(person);
            people.add(person);
        }
        clock.isAt(TODAY);
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
}
