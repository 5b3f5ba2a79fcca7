package org.alongside.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter in the outbox's list.
 *
 * @param to null outside a demonstration, as is {@code subject}: who runs the installation sees that mail flows, not to whom
 * @param trouble the kind of the last trouble, for whoever mends it
 */
public record OutboxRow(
        LetterId id,
        Instant postedAt,
        LetterState state,
        @Nullable Instant sentAt,
        int tries,
        @Nullable String trouble,
        @Nullable String to,
        @Nullable String subject) {
    @Override
    public String toString() {
        return "OutboxRow[" + id + ", " + state + "]";
    }
}
