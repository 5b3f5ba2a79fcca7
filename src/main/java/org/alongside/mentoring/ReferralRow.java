package org.alongside.mentoring;

import java.time.LocalDate;
import org.alongside.shared.AreaId;
import org.jspecify.annotations.Nullable;

/** A referral in a list. */
public record ReferralRow(
        ReferralId id,
        String reference,
        String firstName,
        Sex sex,
        AreaId area,
        String areaName,
        SourceId source,
        String sourceName,
        LocalDate receivedOn,
        ReferralState state,
        @Nullable ReferralOutcome outcome,
        @Nullable LocalDate outcomeOn) {
    /** Nothing of the person, so that no log holds it. */
    @Override
    public String toString() {
        return "ReferralRow[" + reference + "]";
    }
}
