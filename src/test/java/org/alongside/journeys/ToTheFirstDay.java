package org.alongside.journeys;

import static org.alongside.journeys.Hands.day;
import static org.alongside.journeys.Hands.dialog;
import static org.alongside.journeys.Hands.exactly;
import static org.alongside.journeys.Hands.first;
import static org.alongside.journeys.Hands.option;
import static org.alongside.journeys.Hands.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The way through the screens from a form to the first day. */
final class ToTheFirstDay {
    private final DaysThatPass days;

    ToTheFirstDay(DaysThatPass days) {
        this.days = days;
    }

    static String applies(Applicant tam) {
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
    static String record(Visitor morag, String name) {
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

    void isMet(Visitor morag, String record) {
        morag.isStill().presses("Put on the shortlist").sees("Arrange a talk with Tam");
        morag.follows("Arrange the talk").reads("Arrange a talk with Tam").isStill();
        day(morag, "Day", days.today().plusDays(1));
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
        days.aWeek(morag);
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

    static void saysYes(Visitor person) {
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

    static void isHeard(Visitor yusuf, String record) {
        yusuf.goes(record + "/private").isStill().presses("I have read it");
        yusuf.isStill().presses("Decide");
        Locator dialog = dialog(yusuf);
        dialog.locator("vaadin-select").first().click();
        option(yusuf, "Suitable");
        press(dialog, "Decide");
        yusuf.isStill();
    }

    /** Asked for as a volunteer’s, which is free, or for a paid post; then it comes, and is clear. */
    void isChecked(Visitor yusuf, String record, String number, boolean asVolunteer) {
        yusuf.goes(record + "/checks").isStill().presses("I have asked for it");
        day(yusuf, "When was it asked for?", days.today());
        dialog(yusuf)
                .getByLabel("Asked for as a volunteer’s check, which is free")
                .setChecked(asVolunteer);
        press(dialog(yusuf), "Asked for");
        yusuf.isStill().presses("The certificate is there");
        day(yusuf, "Since when can they see it?", days.today());
        press(dialog(yusuf), "Keep it");
        yusuf.isStill().presses("I have seen it");
        day(yusuf, "Day of issue", days.today());
        yusuf.types("Name on it", "Tam O’Shanter").types("Type of certificate", "PVG");
        dialog(yusuf).getByLabel("Position").fill("Befriender");
        dialog(yusuf).getByLabel("Number").fill(number);
        press(dialog(yusuf), "Keep it");
        yusuf.isStill().presses("It is clear");
        day(yusuf, "When was it decided?", days.today());
        press(dialog(yusuf), "Clear");
        yusuf.isStill();
    }

    static void isSpokenForAndWelcome(Visitor morag, String record) {
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
            dialog.getByLabel("Yes", new Locator.GetByLabelOptions().setExact(true))
                    .check();
            press(dialog, "Keep it");
            morag.isStill();
        }
        morag.goes(record + "/getting-ready").isStill().presses("They came to the induction");
        morag.isStill();
    }

    static void begins(Visitor morag, String record) {
        isTold(morag, record);
        morag.sees("Choose a first day with Tam").presses("Choose the first day");
        press(dialog(morag), "Begin");
        morag.sees("Tam is active");
    }

    /** With a code on paper that the co-ordinator printed. */
    static Visitor comesIn(Visits visits, Visitor morag, String record) {
        morag.goes(record + "/own-space").isStill().presses("Make a code to print");
        String code = morag.page().locator(".al-print .al-code").nth(1).innerText();
        Visitor own = visits.phone().comes().goes("/app/login/paper");
        own.page().getByLabel("Your code").first().fill(code);
        return own.presses("Sign in").isLetIn().reads("Hello, Tam");
    }
}
