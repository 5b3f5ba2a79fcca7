package org.alongside.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.people.Applicants;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager, a co-ordinator, a trainer and a verifier in Dundee on 24 November 2026, with a cohort of two. */
@DatabaseTest
abstract class TrainingTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Somebody somebody;

    @Autowired
    Applicants applicants;

    @Autowired
    InTraining training;

    @Autowired
    CohortService cohorts;

    @Autowired
    AssessmentService assessments;

    @Autowired
    VerificationService verification;

    @Autowired
    AwardService awards;

    @Autowired
    StoppedClock clock;

    AreaId dundee;
    UserId trainer;
    UserId verifier;
    UserId coordinator;
    UserId manager;
    ProgrammeId award;
    CohortId cohort;
    PersonId ada;
    PersonId bo;

    @BeforeEach
    void a_cohort_of_two_meets_in_dundee() {
        clock.isAt(InTraining.FIRST);
        dundee = somebody.area("Dundee");
        AreaId elsewhere = somebody.area("Angus");
        trainer = training.staff(Role.TRAINER, elsewhere);
        verifier = training.staff(Role.INTERNAL_VERIFIER, elsewhere);
        coordinator = training.staff(Role.COORDINATOR, dundee);
        manager = training.staff(Role.MANAGER, dundee);
        award = training.anAwardOfTwoUnits();
        cohort = training.aCohort(award, dundee, trainer, verifier);
        ada = applicants.anApplicant(somebody.organisation(), "Ada Ex", dundee);
        bo = applicants.anApplicant(somebody.organisation(), "Bo Why", dundee);
        cohorts.enter(cohort, ada);
        cohorts.enter(cohort, bo);
        training.hasANumber(ada);
        clock.isAt(TODAY);
        as(trainer);
    }

    @AfterEach
    void everybody_leaves() {
        clock.isAt(TODAY);
        somebody.signsOut();
    }

    void as(UserId user) {
        somebody.signsInAgain(user);
    }

    AwardStanding standing(PersonId person) {
        return awards.standings(person).getLast();
    }

    UnitState state(PersonId person, int unit) {
        return details(person, unit).state();
    }

    UnitDetails details(PersonId person, int unit) {
        return assessments.details(cohort, person, training.units(cohort).get(unit - 1));
    }

    UnitId unit(int number) {
        return training.units(cohort).get(number - 1);
    }

    void confirmAll() {
        as(verifier);
        verification.choose(cohort);
        verification.sample(cohort).stream()
                .filter(row -> row.state() == UnitState.SAMPLED)
                .forEach(row -> verification.confirm(
                        cohort,
                        row.person(),
                        row.unit().id(),
                        assessments
                                .details(cohort, row.person(), row.unit().id())
                                .version()));
    }

    static ThrowingConsumer<Throwable> refusedWith(String key) {
        return thrown -> assertThat(((Refused) thrown).refusal().messageKey()).isEqualTo(key);
    }
}
