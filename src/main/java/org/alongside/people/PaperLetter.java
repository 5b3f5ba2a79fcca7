package org.alongside.people;

import org.jspecify.annotations.Nullable;

/**
 * A letter that somebody still has to get: for the eyes of whoever posts it.
 *
 * @param news which decision it tells
 * @param to the envelope
 * @param words what we wrote to the person with the decision; null when the letter says all
 */
public record PaperLetter(
        ToTell news,
        ContactApart to,
        String name,
        String nameToUse,
        String reference,
        @Nullable String words) {
    /** Which decision, not whose. */
    @Override
    public String toString() {
        return "PaperLetter[" + news.change() + "]";
    }
}
