package org.alongside.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** A clock that stands still until a test moves it; a demonstration has a clock of its own. */
@TestConfiguration(proxyBeanMethods = false)
public class ClockForTests {
    @Bean
    @Primary
    @Profile("!demo")
    StoppedClock stoppedClock() {
        return new StoppedClock();
    }

    /** Stands at ten in the morning of Tuesday 24 November 2026 to begin with. */
    public static class StoppedClock extends Clock implements BeginsAgain {
        private static final ZoneId HOME = ZoneId.of("Europe/London");
        private static final Instant FIRST = at(LocalDate.of(2026, 11, 24));
        private volatile Instant now = FIRST;

        private static Instant at(LocalDate day) {
            return day.atTime(LocalTime.of(10, 0)).atZone(HOME).toInstant();
        }

        /** Ten in the morning of {@code day}. */
        public void isAt(LocalDate day) {
            now = at(day);
        }

        @Override
        public void beginsAgain() {
            now = FIRST;
        }

        public void goesOn(Duration by) {
            now = now.plus(by);
        }

        public LocalDate today() {
            return LocalDate.now(this);
        }

        @Override
        public ZoneId getZone() {
            return HOME;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
