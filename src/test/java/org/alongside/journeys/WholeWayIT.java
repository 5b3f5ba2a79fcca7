package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** One person’s whole way through the screens of a demonstration, with its clock; before time passes, two who say no. */
@Journey
@ActiveProfiles("demo")
@DirtiesContext
@TestMethodOrder(OrderAnnotation.class)
class WholeWayIT {
    private static final String PASSWORD = "walk beside me";

    private final DaysThatPass days = new DaysThatPass();
    private final ToTheFirstDay before = new ToTheFirstDay(days);
    private final ToPaidWork after = new ToPaidWork(days);

    @Test
    @Order(1)
    void a_manager_sees_who_is_where_and_says_what_a_panel_decided(Visits visits) {
        Visitor helen = signedIn(visits, "manager");
        helen.goes("/app/pathways").reads("Pathway").sees("Sana Malik").looks("pathway-list");
        helen.follows("Ifeoma Obi").sees("£13.45 an hour").looks("pathway-offered");
        helen.goes("/app/pathways").follows("Sana Malik").sees("12 months as an active volunteer");
        helen.looks("pathway-eligible");
        helen.goes("/app/pathways").follows("Tam Keir").sees("The word of the named lead is waited for");
        helen.looks("pathway-in-review").presses("Nothing stands in the way").looks("pathway-word");
        helen.presses("Cancel").follows("Say what the panel decided").reads("What the panel decided");
        helen.looks("pathway-decide");
        helen.page().getByText("We offer paid work").first().click();
        helen.sees("The contract begins").looks("pathway-decide-offer");
        helen.goes("/app/pathway-criteria").sees("Mentor at our drop-in").looks("pathway-criteria");
        helen.follows("Mentor at our drop-in").sees("Ask for this").looks("pathway-criteria-role");
    }

    @Test
    @Order(3)
    void from_the_first_page_to_paid_work(Visits visits) {
        Applicant tam = Applicant.inAHurry(visits.phone().withoutJavaScript().comes());
        String code = before.applies(tam);
        String reference = tam.sends();
        Visitor person = Applicant.asksWhereItIs(tam.visitor(), reference, code).reads("We have your form");

        Visitor morag = signedIn(visits, "coordinator");
        String record = before.record(morag, "Tam O’Shanter");
        before.isMet(morag, record);
        person.goes("/status/mine").reads("We would like you to join us");
        before.saysYes(person);

        Visitor yusuf = signedIn(visits, "vetting");
        before.isHeard(yusuf, record);
        before.isChecked(yusuf, record, "PVG-1", true);
        before.isSpokenForAndWelcome(morag, record);
        before.begins(morag, record);
        LocalDate aYearOn = days.today().plusYears(1);
        person.goes("/status/mine").reads("You are a volunteer");

        Visitor own = before.comesIn(visits, morag, record);
        own.sees("You are a volunteer with us").looks("walk-my-space");
        after.isMatched(morag);
        after.wasInTouch(own);
        after.wasInTouch(own);
        Visitor priya = signedIn(visits, "supervisor").isStill();
        days.aWeek(priya);
        after.isSupervised(priya, record);
        after.signs(own);

        Visitor helen = signedIn(visits, "manager").isStill();
        days.until(helen, aYearOn.minusDays(1));
        own.goes("/app/my").sees("Complete on").isStill();
        days.aDay(helen);
        own.goes("/app/my").sees("You can be considered for paid work").looks("walk-eligible");
        helen.goes(record + "/pathway").sees("Can be considered").isStill();
        after.isReviewed(helen, record);
        LocalDate begins = after.isOffered(helen);
        after.saysYes(own);
        before.isChecked(yusuf, record, "PVG-2", false);
        after.begins(helen, record, begins);
        own.goes("/app/my")
                .reads("Hello, Tam")
                .sees("You work with us")
                .sees("You are in paid work with us.")
                .looks("walk-paid");
    }

    @Test
    @Order(2)
    void whoever_says_no_to_an_offer_is_thanked_and_nothing_is_lost(Visits visits) {
        Visitor nora = visits.here().comes().goes("/demonstration");
        nora.reads("Who stands where").looks("walk-who-stands-where");
        String reference = said(nora, "Reference");
        String code = said(nora, "Form code");
        Applicant.asksWhereItIs(nora, reference, code).reads("We would like you to join us");
        nora.page().locator("form[action$='/status/stop'] button").click();
        nora.reads("You have stopped your application");
    }

    @Test
    @Order(2)
    void whoever_says_no_to_paid_work_stays_a_volunteer_with_nothing_lost(Visits visits) {
        Visitor ifeoma = signedIn(visits, "ifeoma").sees("An offer of paid work");
        List<String> people = whomTheyMeet(ifeoma);
        assertThat(people).isNotEmpty();
        ifeoma.goes("/app/my").sees("An offer of paid work").looks("pathway-my-space");
        ifeoma.follows("Read the offer").sees("No, I stay a volunteer").looks("pathway-my-offer");
        ifeoma.presses("No, I stay a volunteer").sees("nothing is lost").looks("pathway-my-answer");
        ifeoma.goes("/app/my").sees("You stay a volunteer. Nothing is lost.");
        ifeoma.sees("People you meet").follows("Meetings, contacts and hours");
        assertThat(whomTheyMeet(ifeoma)).isEqualTo(people);
        Visitor helen = signedIn(visits, "manager");
        String record = before.record(helen, "Ifeoma Obi");
        helen.goes(record + "/pathway").sees("Stays a volunteer");
    }

    private static List<String> whomTheyMeet(Visitor person) {
        person.goes("/app/my/mentoring").reads("My mentoring").isStill();
        return person.page().locator("main h3").allInnerTexts();
    }

    private static String said(Visitor nora, String what) {
        return nora.page()
                .locator("dl div")
                .filter(new Locator.FilterOptions()
                        .setHas(nora.page().getByText(what, new Page.GetByTextOptions().setExact(true))))
                .locator("dd")
                .first()
                .innerText()
                .strip();
    }

    private static Visitor signedIn(Visits visits, String who) {
        return visits.here().comes().signsIn(who + "@demo.alongside.example", PASSWORD);
    }
}
