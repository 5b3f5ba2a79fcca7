package org.alongside.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The time by which secrets live: codes, links, what was typed and not sent.
 *
 * <p>It is the same as the {@link Clock}'s, but in a demonstration, where months can pass at the press of a button: they pass for the
 * people in it, not for whoever is signed in to it.
 */
public final class RealTime {
    private final Clock real;
    private final Clock calendar;

    public RealTime(Clock real, Clock calendar) {
        this.real = real;
        this.calendar = calendar;
    }

    public Instant now() {
        return real.instant();
    }

    /** What lies as far back as {@code moment} does on the calendar. */
    public Instant asFarBackAs(Instant moment) {
        return now().minus(Duration.between(moment, calendar.instant()));
    }
}
