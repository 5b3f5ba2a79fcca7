package org.alongside.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.people.Applicants;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.alongside.training.AttendanceMark;
import org.alongside.training.CohortId;
import org.alongside.training.CohortService;
import org.alongside.training.InTraining;
import org.alongside.training.RegisterCell;
import org.alongside.training.RegisterService;
import org.alongside.training.RegisterSheet;
import org.alongside.training.SessionId;
import org.alongside.training.UnitId;
import org.alongside.training.VerificationService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** The pages of training as each role opens them. */
@DatabaseTest
class TrainingPagesTest extends SpringBrowserlessTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Applicants applicants;

    @Autowired
    InTraining training;

    @Autowired
    CohortService cohorts;

    @Autowired
    RegisterService registers;

    @Autowired
    VerificationService verification;

    @Autowired
    StoppedClock clock;

    AreaId dundee;
    UserId trainer;
    UserId verifier;
    UserId manager;
    CohortId cohort;
    PersonId ada;

    @BeforeEach
    void a_cohort_meets_in_dundee() {
        clock.isAt(InTraining.FIRST);
        dundee = somebody.area("Dundee");
        trainer = training.staff(Role.TRAINER, dundee);
        verifier = training.staff(Role.INTERNAL_VERIFIER, dundee);
        manager = training.staff(Role.MANAGER, dundee);
        cohort = training.aCohort(training.theAward(), dundee, trainer, verifier);
        ada = applicants.anApplicant(somebody.organisation(), "Ada Ex", dundee);
        cohorts.enter(cohort, ada);
        clock.isAt(InTraining.FIRST.plusWeeks(11));
        somebody.signsInAgain(trainer);
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void a_trainer_finds_the_cohort_its_units_and_a_unit_to_decide() {
        UnitId first = training.units(cohort).getFirst();
        training.handedIn(cohort, ada, first);
        assertThat(open(TrainingNavigation.COHORTS)).contains("Mentoring award, autumn");
        assertThat(open(TrainingNavigation.cohort(cohort)))
                .contains("Trainer: Robin Test")
                .contains("Next for you");
        assertThat(open(TrainingNavigation.unit(cohort, ada, first)))
                .contains("They listened.", "To assess", "Establishing a positive relationship");
        press("Competent");
        assertThat(page()).contains("Decided by Robin Test");
        assertThat(open(TrainingNavigation.cohort(cohort, "sessions")))
                .contains("Session 12", "All sessions for a calendar");
        assertThat(open(TrainingNavigation.cohort(cohort, "people"))).contains("Ada Ex", "Candidate number missing");
        assertThat(open(TrainingNavigation.cohort(cohort, "sample"))).contains("New as an assessor: Robin Test");
    }

    @Test
    void a_refusal_stands_beside_the_button_and_keeps_what_was_typed() {
        UnitId first = training.units(cohort).getFirst();
        training.handedIn(cohort, ada, first);
        open(TrainingNavigation.unit(cohort, ada, first));
        press("Not yet competent");
        assertThat(page()).contains("Write why, so that they know what to do next.");
    }

    @Test
    void a_mark_that_clashes_shows_both_values_and_either_can_be_kept() {
        RegisterSheet sheet = registers.sheet(cohort, PageRequest.of(0, 9));
        open(TrainingNavigation.register(cohort));
        registers.mark(
                cohort,
                sheet.sessions().getFirst().id(),
                sheet.rows().getFirst().id(),
                AttendanceMark.PRESENT,
                0);
        RegisterView view = (RegisterView) getCurrentView();
        view.element.mark(0, 0, "ABSENT");
        assertThat(page()).contains("Ada Ex, session 1: Robin Test wrote Present meanwhile. You typed Absent.");
        press("Make it Absent");
        assertThat(registers
                        .sheet(cohort, PageRequest.of(0, 9))
                        .rows()
                        .getFirst()
                        .cells()
                        .values())
                .extracting(RegisterCell::mark)
                .containsExactly(AttendanceMark.ABSENT);
        assertThat(page()).contains("1 of 12 marked").doesNotContain("meanwhile");
    }

    @Test
    void everybody_present_marks_who_has_no_mark_and_a_session_that_did_not_happen_can_be_taken_back() {
        SessionId first = cohorts.sessions(cohort).getFirst().id();
        open(TrainingNavigation.register(cohort, first));
        press("Everybody present");
        assertThat(page()).contains("1 of 1 marked");
        press("It did not happen");
        assertThat(cohorts.sessions(cohort).getFirst().cancelled()).isTrue();
        press("It did happen");
        assertThat(cohorts.sessions(cohort).getFirst().cancelled()).isFalse();
    }

    @Test
    void a_manager_makes_a_cohort_and_looks_after_the_catalogue() {
        somebody.signsInAgain(manager);
        assertThat(open(TrainingNavigation.NEW_COHORT)).contains("Make the cohort");
        press("Make the cohort");
        assertThat(page()).contains("Choose an award or a course.");
        assertThat(open(TrainingNavigation.CATALOGUE))
                .contains("Accredited award in mentoring and support skills", "Drug awareness")
                .doesNotContain("Peer");
        open(TrainingNavigation.CATALOGUE + "/" + training.theAward());
        assertThat(((ProgrammeView) getCurrentView()).fullTitle.getValue())
                .isEqualTo("Customised Award in Peer Mentoring and Support");
        assertThat(open(TrainingNavigation.details(cohort))).contains("Change");
    }

    @Test
    void holidays_are_proposed_to_be_left_out_and_may_be_met_on_all_the_same() {
        somebody.signsInAgain(manager);
        open(TrainingNavigation.NEW_COHORT);
        NewCohortView view = (NewCohortView) getCurrentView();
        view.first.setValue(LocalDate.of(2026, 12, 4));
        assertThat(page()).contains("Not on 25 December: Christmas Day", "Not on 1 January 2027: New Year’s Day");
        assertThat(view.days()).hasSize(12).doesNotContain(LocalDate.of(2026, 12, 25));
        press("Meet all the same");
        assertThat(view.days()).hasSize(12).contains(LocalDate.of(2027, 1, 1));
    }

    @Test
    void a_verifier_keeps_evidence_for_a_reason_that_everybody_who_works_on_it_reads() {
        UnitId first = training.units(cohort).getFirst();
        training.decided(cohort, ada, first, true);
        somebody.signsInAgain(verifier);
        verification.choose(cohort);
        open(TrainingNavigation.unit(cohort, ada, first));
        press("Keep the evidence");
        assertThat(page()).contains("Say why it is kept.");
        find(TextArea.class).all().getLast().setValue("The awarding body comes in June");
        press("Keep the evidence");
        assertThat(page()).contains("Robin Test keeps this evidence since", "The awarding body comes in June");
        press("It need not be kept any longer");
        assertThat(page()).doesNotContain("in June");
    }

    @Test
    void a_verifier_sees_the_plan_and_nobody_outside_the_sample() {
        somebody.signsInAgain(verifier);
        assertThat(open(TrainingNavigation.cohort(cohort)))
                .contains("20 of 100 decisions")
                .doesNotContain("Ada");
        assertThat(open(TrainingNavigation.cohort(cohort, "people"))).contains("Nobody is here yet");
    }

    @Test
    void a_volunteer_reads_their_own_sessions_and_units() {
        somebody.volunteerSignsIn(ada, UUID.randomUUID() + "@example.org");
        assertThat(open(TrainingNavigation.MINE))
                .contains("Accredited award in mentoring and support skills", "0 of 7 units done", "Next session")
                .contains("Hand in");
    }

    @Test
    void a_co_ordinator_sees_on_the_record_how_far_somebody_is() {
        somebody.signsInAs(Role.COORDINATOR, dundee);
        assertThat(open("people/" + ada + "/training")).contains("0 of 7 units", "Completed before they came");
    }

    private String open(String address) {
        UI.getCurrent().navigate(address);
        return page();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void press(String words) {
        ActionButton found = find(ActionButton.class).all().stream()
                .filter(b -> b.getElement().getTextRecursively().equals(words))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("no button says " + words));
        test(found).click();
    }
}
