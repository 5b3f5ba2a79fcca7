package org.alongside.demonstration;

import java.time.Period;

/** How far a visitor goes forward at one press. */
public enum Leap {
    DAY(Period.ofDays(1)),
    WEEK(Period.ofWeeks(1)),
    MONTH(Period.ofMonths(1));

    private final Period period;

    Leap(Period period) {
        this.period = period;
    }

    Period period() {
        return period;
    }
}
