package org.alongside.supervision;

import java.time.LocalDate;
import org.alongside.shared.PersonId;

/**
 * One supervision of somebody that was due, and what became of it; what a prison cancelled was never due.
 *
 * @param day when it was held, or else when it was due
 */
public record SupervisionTurn(PersonId person, LocalDate day, Outcome outcome) {
    /** What became of it. */
    public enum Outcome {
        HELD,
        MISSED_BY_VOLUNTEER,
        MISSED_BY_US
    }
}
