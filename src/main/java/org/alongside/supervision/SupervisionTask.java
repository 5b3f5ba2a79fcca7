package org.alongside.supervision;

import java.time.LocalDate;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something about supervision that waits for a supervisor.
 *
 * @param supervision which one, if it is about one
 * @param day the day it speaks of
 * @param by late from the next day on
 */
public record SupervisionTask(
        What what,
        PersonId person,
        String shownName,
        @Nullable SupervisionId supervision,
        LocalDate day,
        LocalDate by) {
    public enum What {
        PLAN,
        HOLD,
        /** Its day has passed, and nobody said what came of it. */
        WRITE_DOWN,
        /** Planned, but later than the rule says. */
        LATE,
        UNSIGNED,
        ANSWERED,
        ACTION
    }
}
