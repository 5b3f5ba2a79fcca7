package org.alongside.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.alongside.accounts.Role;
import org.alongside.accounts.SignedIn;
import org.alongside.people.LeaveReason;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.people.SuspendReason;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.NextStepCard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DepartureViewTest extends ViewTest {
    @Autowired
    PersonService people;

    @Test
    void a_manager_pauses_somebody_takes_it_back_and_pauses_them_again() {
        PersonId ash = active("Ash Lowe");
        somebody.signsInAs(Role.MANAGER, dundee);
        open(ash);

        press("Pause");
        SuspendDialog dialog = find(SuspendDialog.class).single();
        press("Pause");
        assertThat(dialog.reason.isInvalid()).isTrue();
        dialog.reason.setValue(SuspendReason.ASKED_FOR_IT);
        dialog.reviewOn.setValue(TODAY.plusDays(20));
        press("Pause");
        assertThat(stage(ash)).isEqualTo(Stage.SUSPENDED);
        press("Undo");
        assertThat(stage(ash)).isEqualTo(Stage.ACTIVE);
    }

    @Test
    void somebody_paused_is_looked_at_again() {
        PersonId ash = active("Ash Lowe");
        somebody.signsInAs(Role.MANAGER, dundee);
        open(ash);
        press("Pause");
        SuspendDialog dialog = find(SuspendDialog.class).single();
        dialog.reason.setValue(SuspendReason.OTHER);
        dialog.reviewOn.setValue(TODAY.plusDays(20));
        press("Pause");

        assertThat(text(find(NextStepCard.class).single()))
                .contains("See if Ash Lowe can go on", "The day to look again is 14 December.");
        press("Go on");
        assertThat(stage(ash)).isEqualTo(Stage.ACTIVE);
    }

    @Test
    void a_coordinator_has_the_emergency_alone_and_no_goodbye() {
        PersonId ash = active("Ash Lowe");
        open(ash);
        assertThat(offers("They leave us")).isFalse();

        press("Pause");
        SuspendDialog dialog = find(SuspendDialog.class).single();
        assertThat(dialog.reason.getValue()).isEqualTo(SuspendReason.EMERGENCY);
        assertThat(text(dialog)).contains("you need not wait for a manager");
    }

    @Test
    void a_volunteer_says_that_they_leave_and_a_manager_says_goodbye_with_thanks_that_they_read() {
        PersonId ash = active("Ash Lowe");
        SignedIn me = somebody.volunteerSignsIn(ash, null);
        navigate(MySpaceView.class);
        press("I want to leave");
        find(MyLeaving.LeaveDialog.class).single().lastDay.setValue(TODAY);
        press("Tell us");
        assertThat(page()).contains("You have told us that your last day is 24 November.");

        somebody.signsInAs(Role.MANAGER, dundee);
        open(ash);
        assertThat(text(find(NextStepCard.class).single())).contains("Say goodbye to Ash Lowe");
        press("Say goodbye");
        GoodbyeDialog dialog = find(GoodbyeDialog.class).single();
        assertThat(dialog.reason.getValue()).isEqualTo(LeaveReason.THEY_CHOSE_TO);
        dialog.thanks.setValue("Thank you, Ash.");
        press("Say goodbye");
        assertThat(stage(ash)).isEqualTo(Stage.LEFT);

        somebody.signsInAgain(me.user());
        navigate(MySpaceView.class);
        assertThat(page()).contains("You have left", "Thank you, Ash.").doesNotContain("I want to leave");
    }

    private PersonId active(String name) {
        PersonId person = waiting(name, 90);
        applicants.becomesActive(
                person, somebody.signsInAs(Role.SUPERVISOR, dundee).user());
        somebody.signsInAs(Role.COORDINATOR, dundee);
        return person;
    }

    private void open(PersonId person) {
        UI.getCurrent().navigate(PersonAddress.record(person));
    }

    private Stage stage(PersonId person) {
        return people.detailsFor(person).stage();
    }
}
