package org.alongside.recruitment;

import java.time.Instant;
import java.util.List;
import org.alongside.shared.CalendarEvent;
import org.alongside.shared.CalendarFile;
import org.jspecify.annotations.Nullable;

/** A talk for a calendar: one that is moved or cancelled replaces what the calendar has. */
final class TalkCalendar {
    private TalkCalendar() {}

    /** @param with the name to use of whom we meet; null in the file for themself */
    static String of(Interview interview, @Nullable String with, String place, Instant now) {
        CalendarEvent event = new CalendarEvent(
                interview.id().toString(),
                interview.sequence(),
                interview.startsAt(),
                interview.minutes(),
                with == null ? "Alongside" : "Alongside: " + with,
                place,
                interview.state() == InterviewState.CANCELLED);
        return CalendarFile.of(List.of(event), now);
    }
}
