package org.alongside.mentoring;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A contact as it is typed.
 *
 * @param key made by the page; sent twice it counts once
 */
public record ContactData(UUID key, MatchId match, LocalDate on, ContactHow how, int minutes, String words) {
    /** Nothing that was written, so that no log holds it. */
    @Override
    public String toString() {
        return "ContactData[" + key + "]";
    }
}
