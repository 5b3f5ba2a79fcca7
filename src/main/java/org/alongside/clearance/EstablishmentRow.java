package org.alongside.clearance;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A prison in a list. */
public record EstablishmentRow(
        EstablishmentId id,
        String name,
        String shortName,
        Nation nation,
        String security,
        @Nullable LocalDate closedOn) implements Serializable {
    /** False from the day on which it closes. */
    public boolean isOpenOn(LocalDate day) {
        return closedOn == null || day.isBefore(closedOn);
    }
}
