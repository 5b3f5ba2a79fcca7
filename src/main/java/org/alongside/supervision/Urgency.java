package org.alongside.supervision;

import java.time.LocalDate;

/** By when somebody must look at a concern. */
public enum Urgency {
    /** Somebody may come to harm: they are told to ring as well. */
    NOW(0),
    TODAY(0),
    THIS_WEEK(5);

    private final int days;

    Urgency(int days) {
        this.days = days;
    }

    /** The day by which the named lead has looked at it. */
    public LocalDate due(LocalDate raised) {
        return raised.plusDays(days);
    }
}
