package org.alongside.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.alongside.accounts.Role;
import org.alongside.shared.Refusal;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class VerificationServiceTest extends TrainingTest {
    @Autowired
    AppealService appeals;

    @Autowired
    TrainingTodayService today;

    @Test
    void a17_no_certificate_while_the_sampling_is_open_though_every_unit_is_competent() {
        training.competentInAll(cohort, ada);
        AwardStanding open = standing(ada);
        assertThat(open.progress()).isEqualTo(AwardProgress.UNITS_COMPLETE);
        assertThat(open.units()).hasSize(2);
        assertThat(open.missing()).extracting(Refusal::messageKey).containsExactly("training.g10.sampling");
        assertThatThrownBy(() -> awards.issued(somebody.organisation(), List.of(open.candidate()), TODAY))
                .satisfies(refusedWith("training.g10.sampling"));
        confirmAll();
        verification.close(cohort);
        AwardStanding closed = standing(ada);
        assertThat(closed.missing()).isEmpty();
        assertThat(closed.progress()).isEqualTo(AwardProgress.SAMPLING_CLOSED);
        awards.issued(somebody.organisation(), List.of(closed.candidate()), TODAY);
        assertThat(standing(ada).issuedOn()).isEqualTo(TODAY);
        assertThatThrownBy(() -> awards.issued(somebody.organisation(), List.of(closed.candidate()), TODAY))
                .isInstanceOf(Refused.class);
        awards.revoked(somebody.organisation(), closed.candidate(), TODAY);
        assertThat(standing(ada).mayBeIssued()).isTrue();
    }

    @Test
    void g10_says_everything_that_is_missing() {
        training.decided(cohort, bo, unit(1), true);
        as(verifier);
        verification.choose(cohort);
        assertThat(standing(bo).missing())
                .extracting(Refusal::messageKey)
                .containsExactly(
                        "training.g10.number",
                        "training.g10.units",
                        "training.g10.sampling",
                        "training.g10.unconfirmed");
    }

    @Test
    void a_returned_decision_goes_round_again_and_stays_in_the_sample() {
        training.competentInAll(cohort, ada);
        as(verifier);
        verification.choose(cohort);
        UnitId first = verification.sample(cohort).getFirst().unit().id();
        assertThatThrownBy(() -> verification.giveBack(cohort, ada, first, " ", version(first)))
                .satisfies(refusedWith("training.refused.say-action"));
        verification.giveBack(cohort, ada, first, "Say on which day.", version(first));
        assertThat(standing(ada).progress()).isEqualTo(AwardProgress.IN_PROGRESS);
        assertThatThrownBy(() -> verification.close(cohort)).satisfies(refusedWith("training.refused.confirm-first"));
        as(trainer);
        assertThat(assessments.details(cohort, ada, first).action()).isEqualTo("Say on which day.");
        training.handedIn(cohort, ada, first);
        training.decide(cohort, ada, first, true);
        assertThat(assessments.details(cohort, ada, first).state()).isEqualTo(UnitState.SAMPLED);
        confirmAll();
        verification.close(cohort);
        assertThat(standing(ada).mayBeIssued()).isTrue();
    }

    @Test
    void what_is_decided_after_closing_is_looked_at_in_any_case() {
        training.competentInAll(cohort, ada);
        confirmAll();
        verification.close(cohort);
        as(trainer);
        training.decided(cohort, bo, unit(1), true);
        UnitDetails late = details(bo, 1);
        assertThat(late.state()).isEqualTo(UnitState.SAMPLED);
        assertThat(late.sampledWhy()).isEqualTo(SampleReason.AFTER_CLOSING);
    }

    @Test
    void g9_nobody_verifies_what_they_decided() {
        UserId both = somebody.signsIn(somebody.organisation(), Set.of(Role.TRAINER, Role.INTERNAL_VERIFIER), dundee)
                .user();
        as(coordinator);
        CohortData data = cohorts.data(cohort);
        cohorts.save(
                cohort, new CohortData(data.name(), dundee, "", Set.of(trainer, both), verifier, 20, data.version()));
        as(both);
        training.competentInAll(cohort, ada);
        as(coordinator);
        CohortData again = cohorts.data(cohort);
        cohorts.save(cohort, new CohortData(data.name(), dundee, "", Set.of(trainer), both, 20, again.version()));
        as(both);
        verification.choose(cohort);
        UnitId first = verification.sample(cohort).getFirst().unit().id();
        assertThatThrownBy(() -> verification.confirm(cohort, ada, first, version(first)))
                .satisfies(refusedWith("training.refused.g9-decision"));
    }

    @Test
    void g9_nobody_is_taught_assessed_or_verified_by_themself() {
        training.competentInAll(cohort, ada);
        training.handedIn(cohort, bo, unit(1));
        DecisionMade made =
                new DecisionMade(true, "Well done.", TODAY, details(bo, 1).version());
        as(verifier);
        verification.choose(cohort);
        UnitId first = verification.sample(cohort).getFirst().unit().id();
        long version = version(first);
        UnitId ofBo = unit(1);

        somebody.isAlso(verifier, ada);
        as(verifier);
        assertThatThrownBy(() -> verification.confirm(cohort, ada, first, version))
                .satisfies(refusedWith("training.refused.g9-self"));
        somebody.isAlso(trainer, bo);
        as(trainer);
        assertThatThrownBy(() -> assessments.decide(cohort, bo, ofBo, made))
                .satisfies(refusedWith("training.refused.g9-self"));
        as(coordinator);
        cohorts.leave(cohort, bo);
        CohortId another = training.aCohort(award, dundee, trainer, verifier);
        assertThatThrownBy(() -> cohorts.enter(another, bo)).satisfies(refusedWith("training.refused.g9-self"));
    }

    @Test
    void an_open_appeal_keeps_the_sampling_open() {
        training.competentInAll(cohort, ada);
        confirmAll();
        as(coordinator);
        appeals.openFor(ada, cohort, units().getFirst(), "They rang and asked.");
        assertThat(standing(ada).missing()).extracting(Refusal::messageKey).contains("training.g10.appeal");
        as(verifier);
        assertThatThrownBy(() -> verification.close(cohort)).satisfies(refusedWith("training.refused.appeal-first"));
        appeals.answer(cohort, ada, units().getFirst(), false, "It is as it should be.");
        verification.close(cohort);
        assertThat(standing(ada).mayBeIssued()).isTrue();
    }

    @Test
    void an_appeal_that_no_verifier_would_see_waits_for_whoever_can_name_one() {
        training.competentInAll(cohort, ada);
        UserId elsewhere = training.staff(Role.MANAGER, somebody.area("Fife"));
        as(manager);
        cohorts.save(cohort, without(cohorts.data(cohort)));
        as(coordinator);
        appeals.openFor(ada, cohort, units().getFirst(), "They rang and asked.");

        for (UserId whoCanNameOne : List.of(manager, coordinator, trainer)) {
            as(whoCanNameOne);
            assertThat(today.waiting(9))
                    .filteredOn(todo -> todo.what() == TrainingToDo.What.NO_VERIFIER)
                    .singleElement()
                    .satisfies(todo -> {
                        assertThat(todo.cohort()).isEqualTo(cohort);
                        assertThat(todo.person()).as("whose it is").isNull();
                    });
        }
        for (UserId another : List.of(elsewhere, verifier)) {
            as(another);
            assertThat(today.waiting(9)).isEmpty();
        }

        as(manager);
        CohortData data = cohorts.data(cohort);
        cohorts.save(
                cohort,
                new CohortData(
                        data.name(),
                        data.area(),
                        data.place(),
                        data.trainers(),
                        verifier,
                        data.sampleShare(),
                        data.version()));
        assertThat(today.waiting(9)).isEmpty();
        as(verifier);
        assertThat(today.waiting(9)).extracting(TrainingToDo::what).contains(TrainingToDo.What.APPEAL);
    }

    private static CohortData without(CohortData verifier) {
        return new CohortData(
                verifier.name(),
                verifier.area(),
                verifier.place(),
                verifier.trainers(),
                null,
                verifier.sampleShare(),
                verifier.version());
    }

    private List<UnitId> units() {
        return training.units(cohort);
    }

    private long version(UnitId unit) {
        return assessments.details(cohort, ada, unit).version();
    }
}
