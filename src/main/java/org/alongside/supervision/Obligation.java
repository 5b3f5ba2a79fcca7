package org.alongside.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One supervision that was due.
 *
 * @param dueOn by when
 * @param heldOn null when it was not
 */
record Obligation(LocalDate dueOn, @Nullable LocalDate heldOn, Outcome outcome) {
    enum Outcome {
        HELD,
        MISSED_BY_VOLUNTEER,
        /** Ours, whether it was planned or not. */
        MISSED_BY_US,
        CANCELLED_BY_PRISON
    }

    /** The day it counts for: when it was held, or else when it was due. */
    LocalDate day() {
        return heldOn == null ? dueOn : heldOn;
    }
}
