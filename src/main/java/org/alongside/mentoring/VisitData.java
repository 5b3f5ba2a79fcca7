package org.alongside.mentoring;

import java.time.LocalDate;
import java.time.LocalTime;
import org.alongside.clearance.EstablishmentId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it is planned.
 *
 * @param place where, when it is not in a prison
 * @param prison in which prison, or null
 * @param escort who of the prison goes along, for an escorted visit
 */
public record VisitData(
        LocalDate on,
        LocalTime at,
        String place,
        @Nullable EstablishmentId prison,
        boolean escorted,
        @Nullable String escort,
        boolean keys) {
    /** Somewhere in town. */
    public static VisitData at(LocalDate on, LocalTime at, String place) {
        return new VisitData(on, at, place, null, false, null, false);
    }
}
