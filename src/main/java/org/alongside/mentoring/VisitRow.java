package org.alongside.mentoring;

import java.time.LocalDate;
import java.time.LocalTime;
import org.alongside.clearance.EstablishmentId;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A meeting in a list. */
public record VisitRow(
        VisitId id,
        PersonId mentor,
        MatchId match,
        String mentee,
        LocalDate on,
        LocalTime at,
        String place,
        @Nullable EstablishmentId prison,
        boolean escorted,
        @Nullable String escort,
        boolean keys,
        VisitState state,
        @Nullable MissedBy missedBy,
        long version) {
    /** Nothing of the mentee, so that no log holds it. */
    @Override
    public String toString() {
        return "VisitRow[" + id + "]";
    }
}
