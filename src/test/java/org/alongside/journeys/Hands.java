package org.alongside.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a visitor takes hold of on a signed-in page: dialogs, days, choices. */
final class Hands {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);

    private Hands() {}

    static Locator first(Visitor visitor, String button) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first();
    }

    /** Types a day, and waits until the field has taken it for one. */
    static void day(Visitor visitor, String label, LocalDate day) {
        Locator field = visitor.page().getByLabel(label, exactly()).first();
        field.fill(TYPED.format(day));
        field.press("Tab");
        assertThat(visitor.page()
                        .locator("vaadin-date-picker")
                        .filter(new Locator.FilterOptions()
                                .setHas(visitor.page().getByLabel(label, exactly())))
                        .first())
                .hasJSProperty("value", day.toString());
    }

    static void option(Visitor visitor, String words) {
        visitor.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    /** Opens the choice with this label, and takes one. */
    static void chooses(Visitor visitor, String label, String option) {
        visitor.page()
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(visitor.page().getByText(label, new Page.GetByTextOptions().setExact(true))))
                .click();
        option(visitor, option);
    }

    static Locator dialog(Visitor visitor) {
        return visitor.page().locator("vaadin-dialog[opened]");
    }

    static void press(Locator dialog, String words) {
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    /** Presses what opens a dialog, and the same words in it. */
    static void confirms(Visitor visitor, String words) {
        visitor.presses(words);
        press(dialog(visitor), words);
        visitor.isStill();
    }

    static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
