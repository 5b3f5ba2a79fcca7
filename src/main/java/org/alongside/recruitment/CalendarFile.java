package org.alongside.recruitment;

import java.time.Duration;
import java.time.Instant;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;

/** A talk for a calendar: one that is moved or cancelled replaces what the calendar has. */
final class CalendarFile {
    private CalendarFile() {}

    /** @param with the name to use of whom we meet; null in the file for themself */
    static String of(Interview interview, @Nullable String with, String place, Instant now) {
        VEvent event = new VEvent(
                interview.startsAt(),
                Duration.ofMinutes(interview.minutes()),
                with == null ? "Alongside" : "Alongside: " + with);
        event.add(new Uid(interview.id() + "@alongside"));
        event.add(new Sequence(interview.sequence()));
        event.add(new Location(place));
        if (interview.state() == InterviewState.CANCELLED) event.add(ImmutableStatus.VEVENT_CANCELLED);
        Calendar file = new Calendar();
        file.add(new ProdId("-//Alongside//Alongside//EN"));
        file.add(ImmutableVersion.VERSION_2_0);
        file.add(ImmutableCalScale.GREGORIAN);
        file.add(interview.state() == InterviewState.CANCELLED ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH);
        file.add(event);
        return file.toString();
    }
}
