package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a co-ordinator does with an application, and what the person then reads about it. */
@Journey
class CoordinatorIT {
    private static final String KIND_WORDS = "We looked for somebody who is free on Tuesdays. Thank you for your care.";

    @Autowired
    StoppedClock clock;

    @BeforeAll
    static void befrienders_are_sought(@Autowired Branch branch) {
        branch.opens();
    }

    @Test
    void an_application_is_shortlisted_held_and_declined_in_words_that_the_person_reads(Visits visits) {
        Applicant tam = Applicant.inAHurry(visits.phone().withoutJavaScript().comes());
        String code = tam.begins();
        tam.visitor().presses("Continue to question 2");
        tam.fillsInTheRest();
        String reference = tam.sends();
        clock.goesOn(Duration.ofDays(2));
        Visitor morag = signedIn(visits);
        looks(morag.sees("Tam"), "today");
        morag.follows("Tam O’Shanter").reads("Tam");
        morag.page().locator(".al-tabs").getByText("Application").click();
        morag.sees("Somebody did it for me.");
        looks(morag, "record-application");
        shortlists(morag);
        holds(morag);
        declines(morag);
        Visitor elsewhere = visits.phone().withoutJavaScript().comes();
        Applicant.asksWhereItIs(elsewhere, reference, code)
                .reads("The answer is no this time")
                .sees(KIND_WORDS)
                .picture("status-declined")
                .findsNoBarrier();
    }

    @Test
    void a_form_that_is_entered_for_somebody_ends_with_two_numbers_that_show_where_it_is(Visits visits) {
        Visitor morag = signedIn(visits).goes("/app/applications/new").reads("Enter an application");
        looks(morag, "enter");
        morag.presses("Send the application").sees("Write your name");
        looks(morag, "enter-mistakes");
        morag.types("Your name", "Ada Ní Bhriain").chooses("Write me a letter");
        morag.types("Address", "4 Sea Road, Arbroath")
                .types("Why do you want to do this?", "I have time.")
                .types("What would you bring?", "Patience.")
                .chooses("Weekends")
                .chooses("On paper, signed")
                .presses("Send the application");
        morag.reads("The application is in");
        looks(morag, "entered");
        Locator numbers = morag.page().locator(".al-handover .al-code");
        Visitor ada = visits.phone().withoutJavaScript().comes();
        Applicant.asksWhereItIs(ada, numbers.nth(0).innerText(), numbers.nth(1).innerText())
                .reads("We have your form");
    }

    @Test
    void the_first_signed_in_page_costs_at_most_350_kilobytes(Visits visits) {
        assertThat(signedIn(visits).weightOf("/app")).isLessThanOrEqualTo(350_000);
    }

    private static Visitor signedIn(Visits visits) {
        return visits.here()
                .comes()
                .signsIn("morag@example.org", Branch.PASSWORD)
                .reads("Good morning, Morag");
    }

    private static void shortlists(Visitor morag) {
        morag.reachesByKey("Put on the shortlist").page().keyboard().press("Enter");
        morag.sees("Tam is on the shortlist").presses("Undo");
        morag.presses("Put on the shortlist").sees("Arrange a talk with Tam");
        looks(morag, "record-shortlisted");
    }

    private static void holds(Visitor morag) {
        morag.presses("Put on hold");
        Locator dialog = dialog(morag);
        chooses(morag, "They asked us to wait");
        dialog.getByLabel("Look again on").fill("8/12/2026");
        dialog.getByLabel("Look again on").press("Tab");
        looks(morag, "hold");
        press(dialog, "Put on hold");
        morag.sees("See if Tam can go on").sees("8 December");
        looks(morag, "record-on-hold");
        morag.presses("Go on").sees("Arrange a talk with Tam");
    }

    private static void declines(Visitor morag) {
        morag.presses("Say no");
        Locator dialog = dialog(morag);
        chooses(morag, "The times do not fit");
        dialog.getByLabel("Your words to them").fill(KIND_WORDS);
        looks(morag, "decline");
        press(dialog, "Say no");
        morag.sees("Tam gets a no");
        looks(morag, "record-declined");
    }

    private static Locator dialog(Visitor morag) {
        return morag.page().locator("vaadin-dialog[opened]");
    }

    private static void chooses(Visitor morag, String reason) {
        dialog(morag).locator("vaadin-select").click();
        morag.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(reason))
                .click();
    }

    private static void press(Locator dialog, String words) {
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    private static void looks(Visitor visitor, String page) {
        visitor.picture("app-" + page).findsNoBarrier();
    }
}
