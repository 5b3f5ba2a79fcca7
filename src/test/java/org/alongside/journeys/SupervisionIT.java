package org.alongside.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import org.alongside.shared.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A supervision from the plan to both signatures and on to the next; who covers for whom; and a concern that one person reads. */
@Journey
class SupervisionIT {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final String LONG = "Wilhelmina Featherstonehaugh-Cholmondeley";

    private static PersonId hamish;

    @BeforeAll
    static void the_office_opens(@Autowired Office office) {
        hamish = office.opens();
    }

    @Test
    void it_is_planned_held_part_by_part_signed_by_both_and_what_was_agreed_comes_back(Visits visits) {
        Visitor priya = signedIn(visits, "priya").isStill();
        priya.goes("/app/my-volunteers").reads("Supervision").sees("2 late");
        plans(priya, "24/11/2026", "09:30");
        priya.follows("Tuesday 24 November, 09:30").reads("Supervision with Hamish Geddes");
        priya.sees("Books the first aid course").sees("11 days overdue");
        goesTo(priya, "Wellbeing");
        mood(priya, "All right");
        priya.sees("Saved 10:00");
        writes(priya, "What did Hamish Geddes say?", "Two of his people moved away. Wants to talk about endings.");
        writes(priya, "Recovery, licence", "Sleeps badly");
        priya.isStill().looks("supervision-form");
        goesTo(priya, "Actions");
        Locator action = priya.page().locator(".al-action-row");
        action.getByLabel("What").fill("Plan an ending with J.");
        action.getByLabel("By").fill("30/11/2026");
        action.getByLabel("By").press("Tab");
        priya.presses("Add this action").sees("by 30 November").looks("supervision-actions");
        goesTo(priya, "Sign");
        priya.looks("supervision-sign").presses("Sign and send to Hamish Geddes");
        priya.sees("Hamish Geddes has not signed yet.").looks("supervision-held");

        signs(visits.here().comes().signsIn("hamish@example.org", Branch.PASSWORD));

        plans(priya, "24/11/2026", "16:00");
        priya.follows("Tuesday 24 November, 16:00").sees("Plan an ending with J.");
    }

    /** The first one, and then the one that has just been signed. */
    private static void signs(Visitor self) {
        self.sees("Read and sign your supervision").isStill().looks("supervision-my-space");
        self.follows("Read it").sees("The walk by the river").presses("Sign").sees("Thank you. You have signed.");
        self.goes("/app/my/supervision").follows("Read it").sees("Two of his people moved away");
        self.sees("Sleeps badly").looks("supervision-my-one");
        self.types("Do you see anything differently?", "I want to see them longer.")
                .presses("Sign");
        self.sees("sees it differently").goes("/app/my/supervision").sees("Held, signed by both");
    }

    @Test
    void everybody_of_a_supervisor_who_leaves_gets_another_on_one_screen(Visits visits) {
        Visitor morag = signedIn(visits, "morag");
        morag.sees("Bo Why").goes("/app/supervisors").reads("Supervisors").sees("Bo Why");
        morag.follows("Lee Ogilvie (2)").sees("Cy Zed").isStill();
        morag.page().getByText("They are away for a while").click();
        morag.types("Last day away", "30/11/2026").page().keyboard().press("Tab");
        morag.presses("Keep these days").sees("Away from 24 November to 30 November");
        morag.isStill().looks("supervision-cover");
        morag.presses("Give these 2 people the supervisors above").sees("2 people have another supervisor");
        morag.sees("Nobody is theirs").presses("Undo").sees("Cy Zed");
    }

    @Test
    void a_concern_is_raised_from_anywhere_reaches_its_lead_and_a_match_rests(Visits visits) {
        Visitor priya = signedIn(visits, "priya").goes("/app/people/" + hamish + "/supervision");
        priya.follows("Raise a concern about them").reads("Raise a concern").sees("About Hamish Geddes");
        priya.types("What worries you?", "He looked worn out, and said it would not matter.");
        priya.chooses("Today").chooses("Ask me first").looks("concern-raise");
        priya.presses("Tell the named lead").reads("The named lead has it");

        Visitor helen = signedIn(visits, "helen").sees("A concern waits for you to look at it.");
        helen.goes("/app/concerns")
                .follows("Hamish Geddes")
                .sees("He looked worn out")
                .sees("Their matches rest");
        helen.looks("concern-lead");
        helen.goes("/app/people/" + hamish + "/mentoring").sees("Kim").sees("Rests");

        signedIn(visits, "morag").goes("/app/concerns").reads("Concerns").sees("No concern is yours to follow");
    }

    @Test
    void the_lead_says_whom_words_mean_and_puts_it_right(Visits visits) {
        Visitor helen = signedIn(visits, "helen").goes("/app/concerns").follows("The tall one of Tuesday");
        helen.sees("Sounded frightened.").presses("Say whom it is about").isStill();
        Locator who = helen.page().locator("vaadin-dialog[opened]").getByLabel("Who is it?");
        who.fill("Siân");
        helen.page()
                .locator("vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText("Siân"))
                .click();
        helen.presses("It is about them").sees("that it is about Siân Llywelyn").isStill();
        helen.looks("concern-tied");
        helen.presses("It is not about them")
                .sees("I do not know yet who it is")
                .isStill();
        helen.looks("concern-put-right").presses("Put it right").sees("choose who it is");
        helen.presses("I do not know yet who it is");
        helen.sees("that it is not about Siân Llywelyn").sees("Say whom it is about");
    }

    private static void plans(Visitor priya, String day, String hour) {
        priya.goes("/app/people/" + hamish + "/supervision").isStill().presses("Plan");
        Locator dialog = priya.page().locator("vaadin-dialog[opened]");
        dialog.getByLabel("Day").fill(day);
        dialog.getByLabel("Day").press("Tab");
        dialog.getByLabel("Time").fill(hour);
        dialog.getByLabel("Time").press("Tab");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Plan it"))
                .click();
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** By the list of all parts, which stands at the left, or behind “All parts” on a phone. */
    private static void goesTo(Visitor visitor, String part) {
        Locator all = visitor.page().getByText("All parts");
        if (all.isVisible()) all.click();
        visitor.page()
                .locator(all.isVisible() ? ".al-part-bar" : ".al-toc")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(part))
                .click();
        assertThat(visitor.page().locator("section.cur h2").filter(new Locator.FilterOptions().setHasText(part)))
                .isVisible();
    }

    private static void mood(Visitor visitor, String how) {
        visitor.page()
                .locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(how))
                .click();
    }

    private static void writes(Visitor visitor, String label, String words) {
        Locator field = visitor.page().getByLabel(label).first();
        field.fill(words);
        field.press("Tab");
    }

    private static Visitor signedIn(Visits visits, String name) {
        return visits.here()
                .comes()
                .signsIn(name + "@example.org", Branch.PASSWORD)
                .sees("Good morning");
    }
}
