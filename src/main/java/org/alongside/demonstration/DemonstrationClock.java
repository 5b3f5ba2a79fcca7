package org.alongside.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A clock that goes like any other but can be set: months pass in seconds while the invented people's history is made. */
@Component
@Primary
@Profile("demo")
class DemonstrationClock extends Clock {
    private static final ZoneId HOME = ZoneId.of("Europe/London");

    private final Clock real = Clock.system(HOME);
    private volatile Duration ahead = Duration.ZERO;

    /** From now on it is {@code then}, and goes on from there. */
    void set(Instant then) {
        ahead = Duration.between(real.instant(), then);
    }

    /** Goes right again. */
    void setRight() {
        ahead = Duration.ZERO;
    }

    /** The day on everybody else's calendar. */
    LocalDate realToday() {
        return LocalDate.now(real);
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
}
