package org.alongside.mentoring;

import java.io.Serializable;
import java.time.LocalDate;
import org.alongside.shared.AreaId;
import org.jspecify.annotations.Nullable;

/**
 * A referral’s fields as they are typed: there are no others.
 *
 * @param reference theirs, or empty for one of ours
 * @param source who sent them, in their own words
 */
public record ReferralData(
        String reference,
        String firstName,
        Sex sex,
        @Nullable AreaId area,
        String source,
        @Nullable LocalDate receivedOn,
        long version)
        implements Serializable {
    /** Nothing of the person, so that no log holds it. */
    @Override
    public String toString() {
        return "ReferralData[" + reference + "]";
    }
}
