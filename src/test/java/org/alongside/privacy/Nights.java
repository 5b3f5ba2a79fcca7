package org.alongside.privacy;

import java.time.LocalDate;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets the night come in which old things are removed: inject it into any test with a stopped clock. */
@Component
public class Nights {
    private final Retention retention;
    private final ObjectProvider<StoppedClock> clock;

    Nights(Retention retention, ObjectProvider<StoppedClock> clock) {
        this.retention = retention;
        this.clock = clock;
    }

    /** The night before {@code day}; afterwards it is ten in the morning of that day. */
    public void before(LocalDate day) {
        clock.getObject().isAt(day);
        retention.run();
    }
}
