package org.alongside.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact in a list.
 *
 * @param visit it was a planned meeting
 */
public record ContactRow(
        UUID id,
        MatchId match,
        String mentee,
        LocalDate on,
        ContactHow how,
        int minutes,
        @Nullable String words,
        boolean visit,
        Instant at) {
    /** Nothing that was written, so that no log holds it. */
    @Override
    public String toString() {
        return "ContactRow[" + id + "]";
    }
}
