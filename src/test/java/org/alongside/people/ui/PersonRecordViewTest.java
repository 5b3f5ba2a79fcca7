package org.alongside.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.time.LocalDate;
import org.alongside.accounts.Role;
import org.alongside.people.DeclineReason;
import org.alongside.people.HoldReason;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.NextStepCard;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.TabLinks;
import org.alongside.shared.ui.Undo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PersonRecordViewTest extends ViewTest {
    @Autowired
    PersonService people;

    @Test
    void it_says_who_where_and_what_is_next() {
        open(waiting("Ngũgĩ wa Thiong’o", 9));

        assertThat(find(H1.class).single().getText()).isEqualTo("Ngũgĩ wa Thiong’o");
        assertThat(text(find(NextStepCard.class).single()))
                .contains("Read what Ngũgĩ wa Thiong’o wrote", "Waiting for 9 days. We say 7 days at most.");
        assertThat(page()).contains("07700 900123", "Sent the form", "It should take 7 at most.");
    }

    @Test
    void shortlisting_is_done_at_once_and_can_be_undone() {
        PersonId person = waiting("Aisha Rahman", 1);
        open(person);

        press("Put on the shortlist");
        assertThat(stage(person)).isEqualTo(Stage.SHORTLISTED);
        assertThat(text(find(Undo.class).single())).contains("Aisha Rahman is on the shortlist");

        press("Undo");
        assertThat(stage(person)).isEqualTo(Stage.SUBMITTED);
        assertThat(offers("Put on the shortlist")).isTrue();
    }

    @Test
    void what_a_stage_does_not_know_yet_has_no_tab() {
        PersonId person = waiting("Aisha Rahman", 1);
        open(person);
        assertThat(text(find(TabLinks.class).single()))
                .contains("Journey", "Application")
                .doesNotContain("Talk and offer", "References", "Checks", "Getting ready", "Supervision", "Pathway");

        press("Put on the shortlist");
        assertThat(text(find(TabLinks.class).single()))
                .contains("Talk and offer")
                .doesNotContain("References", "Supervision");
    }

    @Test
    void a_hold_needs_a_reason_and_a_day_and_says_so_beside_them() {
        PersonId person = waiting("Dawn Petrie", 1);
        open(person);

        press("Put on hold");
        HoldDialog dialog = find(HoldDialog.class).single();
        press("Put on hold");
        assertThat(dialog.reason.isInvalid()).isTrue();
        assertThat(dialog.reviewOn.isInvalid()).isTrue();

        dialog.reason.setValue(HoldReason.ASKED_TO_WAIT);
        dialog.reviewOn.setValue(LocalDate.of(2026, 12, 8));
        press("Put on hold");
        assertThat(stage(person)).isEqualTo(Stage.ON_HOLD);
        assertThat(page()).contains("The day to look again is 8 December.");

        press("Go on");
        assertThat(stage(person)).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void a_day_that_has_passed_is_refused_and_what_was_typed_stays() {
        open(waiting("Dawn Petrie", 1));
        press("Put on hold");
        HoldDialog dialog = find(HoldDialog.class).single();
        dialog.reason.setValue(HoldReason.OTHER);
        dialog.words.setValue("Rang on Monday");
        dialog.reviewOn.setValue(TODAY);

        press("Put on hold");

        assertThat(text(find(PlainError.class, dialog).single())).isEqualTo("Choose a day after today.");
        assertThat(dialog.words.getValue()).isEqualTo("Rang on Monday");
        assertThat(dialog.isOpened()).isTrue();
    }

    @Test
    void a_no_comes_with_a_reason_words_and_what_else_is_open() {
        PersonId person = waiting("Ben Okafor", 1);
        open(person);

        press("Say no");
        DeclineDialog dialog = find(DeclineDialog.class).single();
        press("Say no");
        assertThat(dialog.reason.isInvalid()).isTrue();
        assertThat(dialog.words.isInvalid()).isTrue();
        assertThat(dialog.whatElse.getValue()).isNotBlank();

        dialog.reason.setValue(DeclineReason.NO_PLACE);
        dialog.words.setValue("All places are taken this autumn.");
        press("Say no");
        assertThat(stage(person)).isEqualTo(Stage.DECLINED);
        assertThat(page()).contains("All places are taken this autumn.");
        assertThat(offers("Put on the shortlist")).isFalse();
    }

    @Test
    void a_note_of_a_call_stands_on_the_timeline() {
        open(waiting("Jo Ng", 1));

        press("Write a note");
        find(NoteDialog.class).single().words.setValue("Would like Tuesdays.");
        press("Keep the note");

        assertThat(page()).contains("Robin Test spoke with them", "Would like Tuesdays.");
    }

    @Test
    void a_vetting_lead_reads_the_same_record_without_the_decisions() {
        PersonId person = waiting("Craig Robertson", 1);
        somebody.signsInAs(Role.VETTING_LEAD, dundee);

        open(person);

        assertThat(page()).contains("Craig Robertson", "Nothing for you now").doesNotContain("Put on the shortlist");
        assertThat(offers("Say no")).isFalse();
    }

    @Test
    void a_record_of_another_area_looks_like_one_that_does_not_exist() {
        PersonId elsewhere = applicants.anApplicant(somebody.organisation(), "Elsewhere", somebody.area("Perth"));

        open(elsewhere);
        String hidden = page();
        open(new PersonId(new java.util.UUID(7, 7)));

        assertThat(page()).isEqualTo(hidden).doesNotContain("Elsewhere");
    }

    @Test
    void a_tab_that_is_not_there_is_not_found() {
        UI.getCurrent().navigate(PersonAddress.record(waiting("Jo Ng", 1), "secrets"));

        assertThat(page()).contains("We cannot find this page");
    }

    private void open(PersonId person) {
        UI.getCurrent().navigate(PersonAddress.record(person));
    }

    private Stage stage(PersonId person) {
        return people.details(person).stage();
    }
}
