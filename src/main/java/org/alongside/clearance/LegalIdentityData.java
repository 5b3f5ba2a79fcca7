package org.alongside.clearance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a prison’s form asks about who somebody is.
 *
 * @param noMiddleName they said that they have none: an answer, where an empty field is not
 * @param addresses the latest first
 */
public record LegalIdentityData(
        String firstName,
        @Nullable String middleName,
        boolean noMiddleName,
        String familyName,
        @Nullable LocalDate born,
        List<PastAddress> addresses,
        long version)
        implements Serializable {
    /** Nothing kept yet. */
    public static final LegalIdentityData NOTHING = new LegalIdentityData("", null, false, "", null, List.of(), 0);

    /** Nothing that was typed, so that no log holds it. */
    @Override
    public String toString() {
        return "LegalIdentityData[]";
    }
}
