package org.alongside.supervision;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A concern in a list.
 *
 * @param about the name of the person, or what was written of whom it is about
 */
public record ConcernRow(
        ConcernId id,
        String about,
        ConcernState state,
        Urgency urgency,
        Instant raisedAt,
        LocalDate reviewOn,
        ConcernPart part) {
    /** Nothing of whom it is about, so that no log holds it. */
    @Override
    public String toString() {
        return "ConcernRow[" + state + "]";
    }
}
