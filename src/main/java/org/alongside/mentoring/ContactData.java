package org.alongside.mentoring;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact as it is typed.
 *
 * @param key made by the page; sent twice it counts once
 * @param cost what it cost the mentor, if anything
 */
public record ContactData(
        UUID key,
        MatchId match,
        LocalDate on,
        ContactHow how,
        int minutes,
        String words,
        @Nullable ExpenseData cost) {
    /** A contact that cost nothing. */
    public ContactData(UUID key, MatchId match, LocalDate on, ContactHow how, int minutes, String words) {
        this(key, match, on, how, minutes, words, null);
    }

    /** Nothing that was written, so that no log holds it. */
    @Override
    public String toString() {
        return "ContactData[" + key + "]";
    }
}
