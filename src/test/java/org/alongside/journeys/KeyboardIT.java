package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Without a mouse or a finger: to apply, and to decide on an application. */
@Journey
class KeyboardIT {
    @BeforeAll
    static void befrienders_are_sought(@Autowired Branch branch) {
        branch.opens();
    }

    @Test
    void an_application_is_sent_by_key_alone(Visits visits) {
        Visitor tam = visits.here().comes().goes("/");
        Keyboard keys = new Keyboard(tam);
        keys.to("Apply").press("Enter");
        tam.reads("Befriender");
        keys.to("Start now").press("Enter");
        tam.reads("What is your name?");
        keys.to("Your name").types("Tam O’Shanter").to("Continue").press("Enter");
        tam.reads("Keep this code");
        keys.to("Continue").press("Enter");
        tam.reads("How should we get in touch?");
        keys.to("Ring or text me").press("Space").to("Phone number").types("07700 900123");
        keys.to("Continue").press("Enter");
        writes(tam, "Why do you want to do this?");
        writes(tam, "What would you bring?");
        tam.reads("When are you free?");
        keys.to("Weekends").press("Space").to("Continue").press("Enter");
        tam.reads("What would make it easier for you?");
        keys.to("Continue").press("Enter");
        tam.reads("Check your answers");
        keys.to("Send it to us").press("Enter");
        tam.reads("Thank you. We have your form");
    }

    @Test
    void a_decision_is_made_kept_while_it_is_thought_over_and_taken_back_by_key_alone(Visits visits) {
        Applicant ada = Applicant.inAHurry(visits.here().comes());
        ada.begins();
        ada.visitor().presses("Continue to question 2");
        ada.fillsInTheRest();
        ada.sends();
        Visitor morag = visits.here().comes().goes("/app/login").reads("Sign in");
        Keyboard keys = new Keyboard(morag);
        keys.to("E-mail address").types("morag@example.org").to("Password").types(Branch.PASSWORD);
        keys.press("Enter");
        morag.reads("Good morning, Morag");
        keys.to("Tam O’Shanter").press("Enter");
        morag.reads("Tam O’Shanter");
        shortlists(morag, keys);
        thinksItOver(keys);
        keys.to("Put on hold").press("Enter").isBack();
        morag.sees("See if Tam can go on");
        keys.isAt("Next step").press("Alt+z");
        morag.sees("Arrange a talk with Tam");
        keys.isAt("Next step");
    }

    private static void shortlists(Visitor morag, Keyboard keys) {
        keys.to("Put on the shortlist").press("Enter");
        morag.sees("Arrange a talk with Tam");
        keys.isAt("Next step").press("Alt+z");
        morag.sees("Read what Tam wrote");
        keys.isAt("Next step").to("Put on the shortlist").press("Enter");
        morag.sees("Arrange a talk with Tam");
    }

    /** Begins a hold, looks at the page again, and finds all of it as it was left. */
    private static void thinksItOver(Keyboard keys) {
        keys.isAt("Next step").to("Put on hold").press("Enter");
        keys.isInDialog()
                .to("Reason")
                .press("Space")
                .isAt("They asked us to wait")
                .press("Enter");
        keys.to("Look again on")
                .types("8/12/2026")
                .to("More about it")
                .types("Rang on Monday")
                .press("Escape");
        keys.isBack().isAt("Put on hold").press("Enter").isInDialog();
        keys.to("Look again on");
        assertThat(keys.value()).isEqualTo("8/12/2026");
        keys.to("More about it");
        assertThat(keys.value()).isEqualTo("Rang on Monday");
    }

    private static void writes(Visitor tam, String question) {
        tam.reads(question);
        new Keyboard(tam).to(question).types("I listen.").to("Continue").press("Enter");
    }
}
