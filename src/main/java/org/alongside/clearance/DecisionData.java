package org.alongside.clearance;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the prison decided, from its letter.
 *
 * @param outcome GRANTED, REFUSED, REFUSED_FOR_GOOD or REVOKED
 * @param letterOn the date on the letter
 * @param validFrom for a yes: the first day
 * @param validUntil for a yes: the last day
 * @param refusal for a no: what the letter says
 * @param askAgainBy for a no: the day by which to ask again
 */
public record DecisionData(
        ClearanceState outcome,
        @Nullable LocalDate letterOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable PrisonRefusal refusal,
        @Nullable LocalDate askAgainBy,
        long version)
        implements Serializable {
    boolean isYes() {
        return outcome == ClearanceState.GRANTED;
    }
}
