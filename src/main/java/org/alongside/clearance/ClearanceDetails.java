package org.alongside.clearance;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** All of one clearance: for those who may know the route and the reason. */
public record ClearanceDetails(
        ClearanceId id,
        PersonId person,
        EstablishmentRow prison,
        KindRow kind,
        ClearanceState state,
        Instant since,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate letterOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate askAgainBy,
        @Nullable ClearanceId renews,
        @Nullable PrisonRefusal refusal,
        @Nullable String argued,
        @Nullable String route,
        long version) {
    /** Which one, not whose and not why. */
    @Override
    public String toString() {
        return "ClearanceDetails[" + id + "]";
    }
}
