package org.alongside.privacy;

import java.time.Instant;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A legal hold in the list.
 *
 * @param reference the number on the person's letters
 */
public record LegalHoldRow(PersonId person, @Nullable String reference, Instant placedAt, String reason) {
    @Override
    public String toString() {
        return "LegalHoldRow[" + person + "]";
    }
}
