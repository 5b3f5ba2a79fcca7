package org.alongside.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

/** Events as a file for a calendar (RFC 5545): one that is moved or cancelled replaces what the calendar has. */
public final class CalendarFile {
    private CalendarFile() {}

    public static String of(List<CalendarEvent> events, Instant now) {
        boolean cancelled = events.stream().allMatch(CalendarEvent::cancelled);
        Calendar file = new Calendar();
        file.add(new ProdId("-//Alongside//Alongside//EN"));
        file.add(ImmutableVersion.VERSION_2_0);
        file.add(ImmutableCalScale.GREGORIAN);
        file.add(cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH);
        events.forEach(event -> file.add(event(event, now)));
        return file.toString();
    }

    private static VEvent event(CalendarEvent one, Instant now) {
        VEvent event = new VEvent(one.startsAt(), Duration.ofMinutes(one.minutes()), one.title());
        event.add(new Uid(one.id() + "@alongside"));
        event.add(new Sequence(one.sequence()));
        event.add(new Location(one.place()));
        if (one.cancelled()) event.add(ImmutableStatus.VEVENT_CANCELLED);
        return event;
    }
}
