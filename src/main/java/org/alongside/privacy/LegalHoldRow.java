package org.alongside.privacy;

import java.time.Instant;
import org.alongside.shared.PersonId;

/** A legal hold in the list. */
public record LegalHoldRow(PersonId person, Instant placedAt, String reason) {
    @Override
    public String toString() {
        return "LegalHoldRow[" + person + "]";
    }
}
