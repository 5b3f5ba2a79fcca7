package org.alongside.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alongside.accounts.Role.ADMINISTRATOR;
import static org.alongside.accounts.Role.SUPERVISOR;
import static org.alongside.accounts.Role.VETTING_LEAD;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.accounts.Somebody;
import org.alongside.clearance.Prisons;
import org.alongside.notifications.PostBox;
import org.alongside.recruitment.RoleProfileRow;
import org.alongside.recruitment.RoleProfileService;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.shared.RoleProfileId;
import org.alongside.vetting.RoleRequirementData;
import org.alongside.vetting.RoleRequirementService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** From an offer to the first day, and two prisons that answer each in its own way. */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GettingReadyIT {
    @Autowired
    Onwards onwards;

    @Autowired
    PostBox post;

    private AreaId dundee = new AreaId(new UUID(0, 0));

    @BeforeAll
    void befrienders_who_need_one_reference_are_sought(
            @Autowired Branch branch,
            @Autowired Somebody somebody,
            @Autowired RoleProfileService roles,
            @Autowired RoleRequirementService requirements,
            @Autowired Prisons prisons) {
        dundee = branch.opens();
        branch.employs("Yusuf Demir", "yusuf@example.org", Set.of(VETTING_LEAD), dundee);
        branch.employs("Iain Petrie", "iain@example.org", Set.of(SUPERVISOR), dundee);
        somebody.signsIn(somebody.organisation(), Set.of(ADMINISTRATOR, VETTING_LEAD), dundee);
        RoleProfileId befriender =
                roles.all().stream().map(RoleProfileRow::id).findFirst().orElseThrow();
        requirements.save(befriender, new RoleRequirementData(Set.of(), 1, false, false, false, false, "", 0));
        prisons.aPrison("HMP Glenesk");
        prisons.aPrison("HMP Kinnaird");
        somebody.signsOut();
    }

    @Test
    void a_yes_two_agreements_a_referee_without_an_account_and_an_induction_lead_to_the_first_day(Visits visits) {
        Applicant tam = Applicant.inAHurry(visits.phone().withoutJavaScript().comes());
        PersonId id = isOfferedAPlace(tam);
        saysYes(tam.visitor());
        Visitor morag = signedIn(visits, "morag");
        namesAReferee(comesFromTheirOwnSpace(visits, morag, id));
        answers(visits.phone().withoutJavaScript().comes(), "/reference/" + post.secretIn(id, "reference-ask-"));
        isReady(morag, id);
        begins(morag);
        tam.visitor().goes("/status/mine").reads("You are a volunteer");
        looks(tam.visitor(), "status-active");
    }

    @Test
    void one_prison_says_yes_another_no_and_is_asked_to_look_again(Visits visits) {
        Applicant ada = Applicant.called(
                "Ada Example", visits.phone().withoutJavaScript().comes());
        PersonId id = isOfferedAPlace(ada);
        ada.visitor().presses("Yes, I want this").reads("You are getting ready");
        Visitor yusuf = signedIn(visits, "yusuf")
                .goes("/app/people/" + id.id() + "/prisons")
                .isStill();
        asks(yusuf, "HMP Glenesk", "Unescorted");
        fillsInTheForm(yusuf);
        sends(yusuf, id, "HMP Glenesk");
        looks(yusuf, "clearance-in-vetting");
        saysYes(yusuf, LocalDate.of(2026, 11, 24), LocalDate.of(2027, 11, 23));
        yusuf.goes("/app/people/" + id.id() + "/prisons").isStill();
        asks(yusuf, "HMP Kinnaird", "Unescorted");
        sends(yusuf, id, "HMP Kinnaird");
        saysNo(yusuf);
        yusuf.presses("Ask them to look again")
                .types("What we say for them", "They know the place, and the place them.");
        press(yusuf, "Save");
        yusuf.sees("The prison is looking again");
        looks(yusuf, "clearance-reconsideration");
        Visitor morag = signedIn(visits, "morag")
                .goes("/app/people/" + id.id() + "/prisons")
                .isStill();
        morag.sees("May go in").sees("Waiting");
        assertThat(morag.page().locator("main")).not().containsText("looking again");
        looks(morag, "prisons-of-one");
    }

    /** Applies, is met, and opens their own page again. */
    private PersonId isOfferedAPlace(Applicant somebody) {
        String code = somebody.begins();
        somebody.visitor().presses("Continue to question 2");
        somebody.fillsInTheRest();
        String reference = somebody.sends();
        PersonId id = onwards.isOffered(reference, dundee);
        Applicant.asksWhereItIs(somebody.visitor(), reference, code).reads("We would like you to join us");
        return id;
    }

    /** Signed in by a code on paper: what is theirs to do opens without the form code, and closes when they sign out. */
    private static Visitor comesFromTheirOwnSpace(Visits visits, Visitor morag, PersonId id) {
        Visitor own = ToTheFirstDay.comesIn(visits, morag, "/app/people/" + id.id());
        looks(own, "own-space-tasks");
        own.isStill().presses("Read our code of conduct").follows("Back to where your application is");
        own.reads("You are getting ready").follows("Back to my space").reads("Hello, Tam");
        own.isStill().presses("Do this now").reads("Who can speak for you?");
        own.goes("/app").isStill().presses("Menu").presses("Sign out");
        own.page().waitForURL(url -> url.contains("/login"));
        own.goes("/status/referees").reads("Where is my application?");
        looks(own, "status-after-sign-out");
        Visitor again = ToTheFirstDay.comesIn(visits, morag, "/app/people/" + id.id());
        again.isStill().presses("Read our code of conduct").follows("Back to where your application is");
        again.reads("You are getting ready");
        return again;
    }

    private static void saysYes(Visitor person) {
        looks(person, "status-offered");
        person.presses("Yes, I want this").reads("You are getting ready");
        looks(person, "status-onboarding");
    }

    private static void namesAReferee(Visitor person) {
        for (String agreement : List.of("Read our code of conduct", "Read our agreement with you")) {
            person.follows(agreement);
            looks(person, "status-agreement");
            person.presses("I have read this and I agree").reads("You are getting ready");
        }
        person.goes("/status/referees").reads("Who can speak for you?");
        person.presses("Give us this name").sees("Choose how we can reach them");
        looks(person, "status-referees-mistakes");
        person.types("Their name", "Ina Grant").types("How do they know you?", "She taught me joinery");
        person.chooses("By e-mail").types("Their e-mail address", "ina@example.org");
        person.presses("Give us this name").sees("That is all we need.");
        looks(person, "status-referees");
        person.goes("/status/checks").reads("Your checks");
        looks(person, "status-checks");
    }

    private static void answers(Visitor ina, String door) {
        ina.goes(door).reads("Can you speak for Tam");
        looks(ina, "reference");
        ina.follows("Begin").chooses("1 to 5 years").presses("Continue");
        looks(ina, "reference-question");
        ina.types("What are they good at with people?", "Patient with everybody.")
                .presses("Continue");
        ina.chooses("Yes, with some help").presses("Continue").presses("Continue");
        ina.reads("Check your answers").presses("Send it to us").reads("Thank you");
        looks(ina, "reference-done");
    }

    private static void isReady(Visitor morag, PersonId tam) {
        morag.goes("/app/people/" + tam.id() + "/getting-ready").isStill();
        looks(morag, "getting-ready");
        morag.presses("They came to the induction").sees("Held on 24 November");
        morag.goes("/app/people/" + tam.id()).isStill();
        Locator told = morag.page().getByText("I have told them");
        while (told.count() > 0) {
            told.first().click();
            morag.isStill();
        }
        morag.sees("Choose a first day with Tam");
        looks(morag, "record-ready");
    }

    private static void begins(Visitor morag) {
        morag.presses("Choose the first day");
        assertThat(morag.page().getByRole(AriaRole.HEADING, heading("Tam begins")))
                .isVisible();
        looks(morag, "start");
        press(morag, "Begin");
        morag.sees("Tam is active");
        looks(morag, "record-active");
    }

    private static void asks(Visitor yusuf, String prison, String kind) {
        chooses(yusuf, "Prison", prison);
        chooses(yusuf, "Kind of clearance", kind);
        yusuf.presses("Begin").reads(prison);
        yusuf.isStill().presses("Begin");
        assertThat(yusuf.page().getByText("Get the form ready")).isHidden();
    }

    /** What is missing for the prison's form (A14). */
    private static void fillsInTheForm(Visitor yusuf) {
        yusuf.follows("Legal names and addresses").reads("Legal names and addresses of Ada");
        yusuf.types("First name, as on papers", "Ada").types("Family name", "Example");
        yusuf.chooses("They have no middle name");
        Hands.day(yusuf, "Birth date", LocalDate.of(1990, 5, 17));
        yusuf.types("Address", "4 Sea Road, Arbroath");
        Hands.day(yusuf, "From", LocalDate.of(2019, 2, 1));
        looks(yusuf, "legal-identity");
        yusuf.presses("Save");
        yusuf.page().waitForURL("**/prisons");
    }

    private static void sends(Visitor yusuf, PersonId id, String prison) {
        yusuf.goes("/app/people/" + id.id() + "/prisons")
                .isStill()
                .follows(prison)
                .reads(prison);
        yusuf.presses("It has been sent");
        press(yusuf, "Save");
        yusuf.presses("They have it").sees("Enter the answer when it comes");
    }

    private static void saysYes(Visitor yusuf, LocalDate from, LocalDate until) {
        yusuf.presses("Enter the answer");
        yusuf.chooses("Yes");
        Hands.day(yusuf, "Date on the letter", LocalDate.of(2026, 11, 24));
        Hands.day(yusuf, "First day", from);
        Hands.day(yusuf, "Last day", until);
        looks(yusuf, "clearance-yes");
        press(yusuf, "Save");
        yusuf.sees("They may go in");
    }

    private static void saysNo(Visitor yusuf) {
        yusuf.presses("Enter the answer");
        yusuf.page().getByLabel("No", labelled()).check();
        Hands.day(yusuf, "Date on the letter", LocalDate.of(2026, 11, 24));
        chooses(yusuf, "Why", "The letter does not say");
        yusuf.types("Who at the prison decided", "The security office");
        Hands.day(yusuf, "Ask again by", LocalDate.of(2027, 1, 5));
        looks(yusuf, "clearance-no");
        press(yusuf, "Save");
        yusuf.sees("Choose what to try next");
        looks(yusuf, "clearance-refused");
    }

    private static void chooses(Visitor visitor, String label, String option) {
        Locator select = visitor.page()
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHas(visitor.page().getByText(label, exactly())));
        select.click();
        visitor.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
    }

    private static Page.GetByLabelOptions labelled() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static void press(Visitor visitor, String words) {
        visitor.page()
                .locator("vaadin-dialog[opened]")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    private static Page.GetByRoleOptions heading(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }

    private static Visitor signedIn(Visits visits, String name) {
        return visits.here().comes().signsIn(name + "@example.org", Branch.PASSWORD);
    }

    private static void looks(Visitor visitor, String page) {
        visitor.looks("ready-" + page);
    }
}
