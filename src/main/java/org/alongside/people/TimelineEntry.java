package org.alongside.people;

import java.time.Instant;
import org.alongside.accounts.PersonalData;
import org.alongside.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param by whose rail it stands on
 * @param what in words
 * @param detail more of it, as somebody wrote it
 * @param audience the data it speaks of: only who may read that sees the entry
 */
public record TimelineEntry(
        Instant at, By by, Sentence what, @Nullable String detail, PersonalData audience) {
    /** The two paths side by side: the person's, and ours and others'. */
    public enum By {
        THEM,
        US
    }
}
