package org.alongside.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.alongside.accounts.Role;
import org.alongside.privacy.LegalHoldService;
import org.alongside.privacy.Nights;
import org.alongside.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class OldEvidenceTest extends TrainingTest {
    private static final LocalDate COMPLETED = LocalDate.of(2027, 5, 1);

    @Autowired
    Nights nights;

    @Autowired
    AppealService appeals;

    @Autowired
    LegalHoldService holds;

    @Autowired
    EvidenceHoldService evidenceHolds;

    private void completeAndClosed() {
        clock.isAt(COMPLETED);
        as(trainer);
        training.competentInAll(cohort, ada);
        confirmAll();
        verification.close(cohort);
    }

    private int pieces() {
        as(trainer);
        return details(ada, 1).evidence().size();
    }

    @Test
    void a16_evidence_goes_three_weeks_after_the_award_was_complete() {
        completeAndClosed();
        nights.before(LocalDate.of(2027, 5, 21));
        assertThat(pieces()).isEqualTo(1);
        nights.before(LocalDate.of(2027, 5, 22));
        assertThat(pieces()).isZero();
        assertThat(details(ada, 1).state().isCompetent())
                .as("the decision stays")
                .isTrue();
    }

    @Test
    void a16_an_open_sample_stops_it() {
        clock.isAt(COMPLETED);
        as(trainer);
        training.competentInAll(cohort, ada);
        nights.before(LocalDate.of(2027, 6, 22));
        assertThat(pieces()).isEqualTo(1);
    }

    @Test
    void a16_a_claim_stops_it_until_the_certificate_is_there() {
        completeAndClosed();
        as(manager);
        awards.claim(ada, standing(ada).candidate(), COMPLETED);
        nights.before(LocalDate.of(2027, 5, 22));
        assertThat(pieces()).isEqualTo(1);
        as(manager);
        awards.received(ada, standing(ada).candidate(), "SQA 1", COMPLETED);
        nights.before(LocalDate.of(2027, 5, 22));
        assertThat(pieces()).isZero();
    }

    @Test
    void a16_an_appeal_stops_it() {
        completeAndClosed();
        as(coordinator);
        appeals.openFor(ada, cohort, unitOf(ada), "They rang.");
        nights.before(LocalDate.of(2027, 5, 22));
        assertThat(pieces()).isEqualTo(1);
    }

    @Test
    void a16_a_hold_stops_it_the_verifiers_and_the_laws() {
        completeAndClosed();
        as(verifier);
        evidenceHolds.keep(cohort, ada, "The awarding body comes in June");
        nights.before(LocalDate.of(2027, 5, 22));
        assertThat(pieces()).isEqualTo(1);
        as(verifier);
        evidenceHolds.letGo(cohort, ada);
        somebody.signsInAs(Role.PRIVACY_LEAD);
        holds.place(ada, "A court asks");
        nights.before(LocalDate.of(2027, 5, 22));
        assertThat(pieces()).isEqualTo(1);
    }

    @Test
    void whoever_keeps_evidence_says_why_and_those_who_work_on_the_unit_read_it() {
        completeAndClosed();
        as(verifier);
        assertThatThrownBy(() -> evidenceHolds.keep(cohort, ada, " "))
                .satisfies(refusedWith("training.refused.hold-why"));
        evidenceHolds.keep(cohort, ada, "The awarding body comes in June");
        as(trainer);
        assertThat(assessments.details(cohort, ada, unit(1)).hold())
                .satisfies(hold -> assertThat(hold.why()).isEqualTo("The awarding body comes in June"))
                .satisfies(hold -> assertThat(hold.by()).isNotBlank());
        assertThatThrownBy(() -> evidenceHolds.letGo(cohort, ada)).isInstanceOf(AccessDeniedException.class);
    }

    private UnitId unitOf(PersonId person) {
        as(trainer);
        UnitId one = unit(1);
        as(coordinator);
        return one;
    }
}
