package org.alongside.journeys;

import static org.alongside.journeys.Hands.chooses;
import static org.alongside.journeys.Hands.confirms;
import static org.alongside.journeys.Hands.day;
import static org.alongside.journeys.Hands.dialog;
import static org.alongside.journeys.Hands.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** The way through the screens from the first day to paid work. */
final class ToPaidWork {
    private static final int TO_ANSWER = 14;

    private final DaysThatPass days;

    ToPaidWork(DaysThatPass days) {
        this.days = days;
    }

    void isMatched(Visitor morag) {
        morag.goes("/app/referrals/new/details").isStill().types("First name", "Robin");
        chooses(morag, "Area", "Angus");
        Locator source =
                morag.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Who sent them"));
        source.fill("Family doctor");
        source.press("Enter");
        morag.presses("Save").reads("Robin").isStill();
        morag.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Propose Tam O’Shanter"))
                .click();
        morag.reads("and Robin").isStill();
        confirms(morag, "Both said yes");
        confirms(morag, "They have met");
        morag.sees("Under way");
    }

    void wasInTouch(Visitor own) {
        own.goes("/app/my").isStill();
        own.follows("Log a contact").reads("Log a contact").isStill();
        own.presses("Met").presses("1 h 30 min").presses("Save");
        own.sees("1 h 30 min with Robin is logged");
    }

    /** Planned, held and signed by the supervisor; on a phone one part after the other. */
    void isSupervised(Visitor priya, String record) {
        priya.goes(record + "/supervision").isStill().presses("Plan");
        day(priya, "Day", days.today());
        press(dialog(priya), "Plan it");
        priya.isStill().page().locator(".al-lines a").first().click();
        priya.reads("Supervision with Tam").isStill();
        next(priya);
        priya.page()
                .locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText("All right"))
                .click();
        Locator sign =
                priya.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign and send to Tam"));
        while (!sign.isVisible()) next(priya);
        sign.click();
        priya.sees("has not signed yet");
    }

    private static void next(Visitor priya) {
        Locator next = priya.page().locator(".al-part-foot .next");
        if (next.isVisible()) next.click();
        priya.isStill();
    }

    void signs(Visitor own) {
        own.goes("/app/my").sees("Read and sign your supervision").follows("Read it");
        own.isStill().presses("Sign").sees("signed on");
    }

    /** By a panel of two, with a reason for each thing that is asked; the named lead gives their word before. */
    void isReviewed(Visitor helen, String record) {
        helen.goes(record).isStill().sees("Consider Tam for paid work");
        helen.goes(record + "/pathway").isStill().presses("Begin a review");
        for (String one : new String[] {"Helen Baird", "Morag Sinclair"})
            dialog(helen).getByLabel(one).check();
        press(dialog(helen), "Begin a review");
        helen.isStill();
        confirms(helen, "Nothing stands in the way");
        helen.follows("Say what the panel decided")
                .reads("What the panel decided about Tam")
                .isStill();
    }

    LocalDate isOffered(Visitor helen) {
        Locator reasons = helen.page().getByLabel("Why:");
        for (int i = 0; i < reasons.count(); i++) reasons.nth(i).fill("You are always there.");
        helen.chooses("We offer paid work");
        LocalDate begins = days.today().plusDays(TO_ANSWER + 7);
        helen.types("Post", "Paid mentor, Angus").types("Pay", "£13.45 an hour").types("Hours a week", "21");
        day(helen, "The contract begins", begins);
        helen.types("Your words to them", "We would be glad to have you.").looks("walk-offer");
        helen.presses("Decide").sees("No answer yet");
        return begins;
    }

    void saysYes(Visitor own) {
        own.goes("/app/my").sees("An offer of paid work").looks("walk-offered").follows("Read the offer");
        own.isStill().presses("Yes, I would like this").sees("You have said yes");
    }

    void begins(Visitor helen, String record, LocalDate on) {
        helen.goes(record + "/pathway").isStill().presses("There is a contract");
        press(dialog(helen), "Keep the day");
        helen.isStill();
        days.until(helen, on);
        helen.presses("Paid work begins").sees("They are in paid work");
    }
}
