package org.alongside.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.alongside.shared.RealTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * A clock that goes like any other but can be set: months pass in seconds while the invented people's history is made, and when a
 * visitor goes forward.
 *
 * <p>What a visitor went forward is kept, see {@link TimeThatPassed}; what a history does is not.
 */
@Component
@Primary
@Profile("demo")
class DemonstrationClock extends Clock {
    private static final ZoneId HOME = ZoneId.of("Europe/London");

    private final Clock real;
    private volatile Duration gone = Duration.ZERO;
    private volatile Duration ahead = Duration.ZERO;

    DemonstrationClock() {
        this(Clock.system(HOME));
    }

    DemonstrationClock(Clock real) {
        this.real = real;
    }

    /** From now on it is {@code then}, and goes on from there. */
    void set(Instant then) {
        ahead = Duration.between(real.instant(), then);
    }

    /** Goes right again: as far ahead as visitors went. */
    void setRight() {
        ahead = gone;
    }

    /** Goes on from {@code then} for good; never back. */
    synchronized Duration goOnFrom(Instant then) {
        return goOnAhead(Duration.between(real.instant(), then));
    }

    synchronized Duration goOnAhead(Duration by) {
        if (by.compareTo(gone) > 0) gone = by;
        ahead = gone;
        return gone;
    }

    /** The day on the calendar of this demonstration, whatever history is being made. */
    LocalDate realToday() {
        return LocalDate.ofInstant(real.instant().plus(gone), HOME);
    }

    Clock real() {
        return real;
    }

    @Override
    public ZoneId getZone() {
        return HOME;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), ahead);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Configuration(proxyBeanMethods = false)
    @Profile("demo")
    static class Secrets {
        /** Who is signed in to a demonstration lives in real time. */
        @Bean
        RealTime realTime(DemonstrationClock clock) {
            return new RealTime(clock.real(), clock);
        }
    }
}
