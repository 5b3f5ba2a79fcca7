package org.alongside.shared.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Days as people say them; the year only when it is another one. */
@Component
public class DayWords {
    private final Clock clock;

    DayWords(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day on the organisation’s wall at that moment. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /** “Tuesday 24 November 2026”. */
    public String full(LocalDate day) {
        return say(day, "EEEE d MMMM yyyy");
    }

    /** “24 November”, or “24 November 2025”. */
    public String day(LocalDate day) {
        return say(day, day.getYear() == today().getYear() ? "d MMMM" : "d MMMM yyyy");
    }

    /** “24 Nov”, or “24 Nov 2025”, for a narrow column. */
    public String brief(LocalDate day) {
        return say(day, day.getYear() == today().getYear() ? "d MMM" : "d MMM yyyy");
    }

    /** “Thursday”. */
    public String weekday(LocalDate day) {
        return say(day, "EEEE");
    }

    /** Whole days from that day until today; negative for a day to come. */
    public long daysSince(LocalDate day) {
        return ChronoUnit.DAYS.between(day, today());
    }

    private static String say(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(day);
    }
}
