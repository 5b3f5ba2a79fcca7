package org.alongside.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.people.Applicants;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.AskThen;
import org.alongside.shared.ui.HomeItem;
import org.alongside.shared.ui.Notice;
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
import org.alongside.training.UnitRow;
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
    TrainingCard card;

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
    void somebody_hears_in_time_that_no_holidays_are_known_any_more() {
        somebody.signsInAgain(manager);
        assertThat(open(TrainingNavigation.CATALOGUE)).contains("We know them until 26 December 2028.");
        open(TrainingNavigation.NEW_COHORT);
        NewCohortView view = (NewCohortView) getCurrentView();
        view.first.setValue(LocalDate.of(2028, 10, 4));
        assertThat(find(Notice.class).all()).isEmpty();
        view.first.setValue(LocalDate.of(2028, 11, 1));
        assertThat(find(Notice.class).single().getElement().getTextRecursively())
                .contains("later than the holidays that we know of");
        clock.isAt(LocalDate.of(2028, 1, 2));
        assertThat(open(TrainingNavigation.CATALOGUE)).contains("We know them only until 26 December.");
        clock.isAt(LocalDate.of(2029, 1, 2));
        open(TrainingNavigation.COHORTS);
        assertThat(open(TrainingNavigation.CATALOGUE)).contains("We know of no holidays ahead.");
    }

    @Test
    void a_co_ordinator_asks_for_somebody_and_the_verifier_reads_it_on_today_and_answers() {
        UnitId first = training.units(cohort).getFirst();
        training.decided(cohort, ada, first, false);
        somebody.signsInAs(Role.COORDINATOR, dundee);
        open("people/" + ada + "/training");
        press("Ask for them to look again");
        press("Ask");
        assertThat(dialog()).contains("Choose the unit.");
        unitToAskFor().setValue(unitToAskFor().getListDataView().getItem(0));
        press("Ask");
        assertThat(dialog()).contains("Write in your own words why.");
        find(TextArea.class).single().setValue("They rang: the talk in May was not looked at.");
        press("Ask");
        assertThat(find(AskThen.class).all()).isEmpty();

        somebody.signsInAgain(verifier);
        assertThat(card.items(9)).singleElement().satisfies(item -> {
            assertThat(item.why()).isEqualTo("Somebody asks for another look at unit 1");
            assertThat(open(TrainingNavigation.cohort(cohort, "sample")))
                    .contains("They ask for another look", "Ada Ex");
            assertThat(open(item.address())).contains("the talk in May was not looked at");
        });
        find(TextArea.class).all().getFirst().setValue("We talked in May. It is decided again.");
        press("It will be decided again");
        assertThat(card.items(9)).isEmpty();
        somebody.signsInAgain(trainer);
        assertThat(open(TrainingNavigation.unit(cohort, ada, first))).contains("it will be decided again", "To assess");
    }

    @Test
    void a_verifier_hears_when_everything_is_decided_until_the_sampling_is_closed() {
        training.competentInAll(cohort, ada);
        somebody.signsInAgain(verifier);
        assertThat(card.items(9)).extracting(HomeItem::why).containsExactly("Everything is decided");
        open(TrainingNavigation.cohort(cohort));
        press("Choose 7 more");
        assertThat(card.items(9)).extracting(HomeItem::why).containsExactly("7 decisions to look at");
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
        assertThat(find(RouterLink.class).all())
                .filteredOn(link -> link.getElement().hasAttribute("aria-current"))
                .extracting(link -> link.getElement().getTextRecursively())
                .isNotEmpty()
                .containsOnly("My training");
    }

    @Test
    void a_co_ordinator_sees_on_the_record_how_far_somebody_is() {
        somebody.signsInAs(Role.COORDINATOR, dundee);
        assertThat(open("people/" + ada + "/training")).contains("0 of 7 units", "Completed before they came");
    }

    @SuppressWarnings("unchecked")
    private Select<UnitRow> unitToAskFor() {
        return find(Select.class).single();
    }

    private String dialog() {
        return find(AskThen.class).single().getElement().getTextRecursively();
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
