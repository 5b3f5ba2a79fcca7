package org.alongside.disclosure;

import java.time.LocalDate;

/**
 * A conversation as it is written down.
 *
 * @param words what was said
 * @param theirView how the person themself sees it
 */
public record TalkData(LocalDate on, TalkHow how, String words, String theirView, long version) {
    /** Says nothing, so that no log holds it. */
    @Override
    public String toString() {
        return "TalkData";
    }
}
