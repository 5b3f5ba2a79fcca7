package org.alongside.journeys;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Which day it is in a demonstration, while visitors go forward. */
final class DaysThatPass {
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    LocalDate today() {
        return today;
    }

    String inWords() {
        return FULL.format(today);
    }

    void aDay(Visitor visitor) {
        forward(visitor, "a day", today.plusDays(1));
    }

    void aWeek(Visitor visitor) {
        forward(visitor, "a week", today.plusWeeks(1));
    }

    void aMonth(Visitor visitor) {
        forward(visitor, "a month", today.plusMonths(1));
    }

    /** With as few presses as it takes. */
    void until(Visitor visitor, LocalDate day) {
        while (!today.plusMonths(1).isAfter(day)) aMonth(visitor);
        while (!today.plusWeeks(1).isAfter(day)) aWeek(visitor);
        while (today.isBefore(day)) aDay(visitor);
    }

    /** Whoever presses is still signed in afterwards, on the page on which they were. */
    private void forward(Visitor visitor, String how, LocalDate to) {
        visitor.presses("Go forward " + how);
        today = to;
        visitor.page()
                .getByText("Today is " + inWords())
                .first()
                .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        visitor.isStill();
    }
}
