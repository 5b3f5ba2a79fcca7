package org.alongside.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ActiveProfiles;

/** One person’s whole way through the screens of a demonstration, with its clock; and another who says no. */
@Journey
@ActiveProfiles("demo")
class WholeWayIT {
    private static final String PASSWORD = "walk beside me";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    @Test
    void from_the_first_page_to_the_first_day_and_on(Visits visits) {
        Applicant tam = Applicant.inAHurry(visits.phone().withoutJavaScript().comes());
        String code = applies(tam);
        String reference = tam.sends();
        Visitor person = Applicant.asksWhereItIs(tam.visitor(), reference, code).reads("We have your form");

        Visitor morag = signedIn(visits, "coordinator");
        String record = record(morag, "Tam O’Shanter");
        isMet(morag, record);
        person.goes("/status/mine").reads("We would like you to join us");
        saysYes(person);

        Visitor yusuf = signedIn(visits, "vetting");
        isHeard(yusuf, record);
        isChecked(yusuf, record);
        isSpokenForAndWelcome(morag, record);
        begins(morag, record);
        person.goes("/status/mine").reads("You are a volunteer");

        Visitor own = comesIn(visits, morag, record);
        own.sees("You are a volunteer with us").looks("walk-my-space");
        goesForward(morag, "a month", today.plusMonths(1));
        own.goes("/app/my").reads("Hello, Tam").sees(FULL.format(today));
    }

    @Test
    void whoever_says_no_to_an_offer_is_thanked_and_nothing_is_lost(Visits visits) {
        Visitor nora = visits.here().comes().goes("/demonstration");
        nora.reads("Who stands where").looks("walk-who-stands-where");
        String reference = said(nora, "Reference");
        String code = said(nora, "Form code");
        Applicant.asksWhereItIs(nora, reference, code).reads("We would like you to join us");
        nora.page().locator("form[action$='/status/stop'] button").click();
        nora.reads("You have stopped your application");
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

    private static String applies(Applicant tam) {
        Visitor visitor = tam.visitor().goes("/");
        visitor.page().locator("a[href$='/apply/befriender']").first().click();
        visitor.reads("Befriender").follows("Start now").reads("What is your name?");
        visitor.types("Your name", tam.name())
                .types("What should we call you?", tam.firstName())
                .presses("Continue")
                .reads("Keep this code");
        String code = visitor.page().locator(".codebox .digits").first().innerText();
        visitor.presses("Continue to question 2");
        tam.fillsInTheRest();
        return code.replaceAll("\\s+", " ").strip();
    }

    /** Where the record of somebody is, found as anybody finds it. */
    private static String record(Visitor morag, String name) {
        morag.goes("/app/people").isStill();
        morag.page().locator("vaadin-text-field input").first().fill(name);
        morag.page()
                .locator("vaadin-grid a")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        morag.page().waitForURL(url -> url.matches(".*/app/people/[0-9a-f-]{36}.*"));
        return morag.page().url().replaceFirst(".*(/app/people/[0-9a-f-]{36}).*", "$1");
    }

    private void isMet(Visitor morag, String record) {
        morag.isStill().presses("Put on the shortlist").sees("Arrange a talk with Tam");
        morag.follows("Arrange the talk").reads("Arrange a talk with Tam").isStill();
        day(morag, "Day", today.plusDays(1));
        Locator time = morag.page().getByLabel("Time", exactly()).first();
        time.fill("10:00");
        time.press("Tab");
        morag.types("Place", "Our office");
        morag.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Morag Sinclair"))
                .check();
        morag.presses("Save the talk");
        isTold(morag, record);
        morag.sees("A talk with Tam is arranged");
        goesForward(morag, "a week", today.plusWeeks(1));
        isTold(morag, record);
        morag.follows("Say what came of it").reads("What came of the talk");
        for (int i = 0; i < 4; i++)
            morag.page().getByLabel("Clear", exactly()).nth(i).check();
        morag.chooses("We would like them to join us")
                .types("What they read about the talk", "You listen well.")
                .presses("Save the outcome");
        isTold(morag, record);
        morag.follows("Offer a place").isStill().presses("Make the offer");
        isTold(morag, record);
        morag.sees("Tam reads the offer");
    }

    /** They are rung, where they are to be told. */
    private static void isTold(Visitor morag, String record) {
        morag.isStill().goes(record).isStill();
        Locator told = morag.page().getByText("I have told them");
        while (told.count() > 0) {
            told.first().click();
            morag.isStill();
        }
    }

    private static void saysYes(Visitor person) {
        person.presses("Yes, I want this").reads("You are getting ready");
        for (String agreement : List.of("Read our code of conduct", "Read our agreement with you"))
            person.follows(agreement).presses("I have read this and I agree").reads("You are getting ready");
        for (String referee : List.of("Ina Grant", "Alan Muir")) {
            String number = referee.startsWith("Ina") ? "01632 960150" : "01632 960151";
            person.goes("/status/referees").types("Their name", referee).types("How do they know you?", "A neighbour");
            person.chooses("By phone").types("Their phone number", number).presses("Give us this name");
        }
        person.sees("That is all we need.").goes("/status/tell-us").reads("About convictions");
        person.chooses("I have nothing that I must tell").presses("Continue");
    }

    private static void isHeard(Visitor yusuf, String record) {
        yusuf.goes(record + "/private").isStill().presses("I have read it");
        yusuf.isStill().presses("Decide");
        Locator dialog = dialog(yusuf);
        dialog.locator("vaadin-select").first().click();
        option(yusuf, "Suitable");
        press(dialog, "Decide");
        yusuf.isStill();
    }

    private void isChecked(Visitor yusuf, String record) {
        yusuf.goes(record + "/checks").isStill().presses("I have asked for it");
        day(yusuf, "When was it asked for?", today);
        press(dialog(yusuf), "Asked for");
        yusuf.isStill().presses("The certificate is there");
        day(yusuf, "Since when can they see it?", today);
        press(dialog(yusuf), "Keep it");
        yusuf.isStill().presses("I have seen it");
        day(yusuf, "Day of issue", today);
        yusuf.types("Name on it", "Tam O’Shanter").types("Type of certificate", "PVG");
        dialog(yusuf).getByLabel("Position").fill("Befriender");
        dialog(yusuf).getByLabel("Number").fill("2611 2400 1122 3344");
        press(dialog(yusuf), "Keep it");
        yusuf.isStill().presses("It is clear");
        day(yusuf, "When was it decided?", today);
        press(dialog(yusuf), "Clear");
        yusuf.isStill();
    }

    private static void isSpokenForAndWelcome(Visitor morag, String record) {
        for (int i = 0; i < 2; i++) {
            morag.goes(record + "/references").isStill();
            first(morag, "I have asked them").click();
            morag.isStill();
            first(morag, "Write down what they said").click();
            Locator dialog = dialog(morag);
            dialog.locator("vaadin-select").first().click();
            option(morag, "On the phone");
            dialog.getByLabel("1 to 5 years").check();
            dialog.getByLabel("What are they good at with people?").fill("Patient with everybody.");
            dialog.getByLabel("Yes", exactlyIn()).check();
            press(dialog, "Keep it");
            morag.isStill();
        }
        morag.goes(record + "/getting-ready").isStill().presses("They came to the induction");
        morag.isStill();
    }

    private static void begins(Visitor morag, String record) {
        isTold(morag, record);
        morag.sees("Choose a first day with Tam").presses("Choose the first day");
        press(dialog(morag), "Begin");
        morag.sees("Tam is active");
    }

    /** With a code on paper that the co-ordinator printed. */
    private static Visitor comesIn(Visits visits, Visitor morag, String record) {
        morag.goes(record + "/own-space").isStill().presses("Make a code to print");
        String code = morag.page().locator(".al-print .al-code").nth(1).innerText();
        Visitor own = visits.phone().comes().goes("/app/login/paper");
        own.page().getByLabel("Your code").first().fill(code);
        own.presses("Sign in");
        own.page().waitForURL(url -> !url.contains("/login"));
        return own.reads("Hello, Tam");
    }

    /** Whoever presses is still signed in afterwards, and everybody is on the new day. */
    private void goesForward(Visitor visitor, String how, LocalDate to) {
        visitor.goes("/app").isStill();
        visitor.presses("Go forward " + how);
        assertThat(visitor.page().getByText("Today is " + FULL.format(to)).first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        today = to;
        visitor.isStill();
    }

    private static Locator first(Visitor visitor, String button) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first();
    }

    private static void day(Visitor visitor, String label, LocalDate day) {
        Locator field = visitor.page().getByLabel(label, exactly()).first();
        field.fill(TYPED.format(day));
        field.press("Tab");
    }

    private static void option(Visitor visitor, String words) {
        visitor.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    private static Locator dialog(Visitor visitor) {
        return visitor.page().locator("vaadin-dialog[opened]");
    }

    private static void press(Locator dialog, String words) {
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Locator.GetByLabelOptions exactlyIn() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static Visitor signedIn(Visits visits, String role) {
        return visits.here().comes().signsIn(role + "@demo.alongside.example", PASSWORD);
    }
}
