package org.alongside.progression;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A review as its readers see it.
 *
 * @param panel who sits on it
 * @param names what they are called
 * @param hasTheLeadsWord the named lead has said that nothing stands in the way; asked in every review
 * @param outcome null while nothing is decided
 * @param words to the person
 */
public record ReviewDetails(
        Instant begunAt,
        Set<UserId> panel,
        List<String> names,
        boolean hasTheLeadsWord,
        @Nullable ReviewOutcome outcome,
        List<ReasonData> reasons,
        @Nullable String words,
        @Nullable Instant decidedAt,
        long version) {
    /** Nothing that was typed, so that no log holds it. */
    @Override
    public String toString() {
        return "ReviewDetails[" + outcome + "]";
    }
}
