package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a co-ordinator does for somebody who applies on paper, and what the first page costs. */
@Journey
class CoordinatorIT {
    @BeforeAll
    static void befrienders_are_sought(@Autowired Branch branch) {
        branch.opens();
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

    private static void looks(Visitor visitor, String page) {
        visitor.picture("app-" + page).findsNoBarrier();
    }
}
