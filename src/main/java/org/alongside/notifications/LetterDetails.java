package org.alongside.notifications;

import java.time.Instant;

/** A letter opened in a demonstration. */
public record LetterDetails(LetterId id, Instant postedAt, LetterState state, String to, String subject, String body) {
    @Override
    public String toString() {
        return "LetterDetails[" + id + "]";
    }
}
