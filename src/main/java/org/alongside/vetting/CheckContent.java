package org.alongside.vetting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check says and what was said about it, for those who may know.
 *
 * @param note null when there is none, or its time is over
 */
public record CheckContent(@Nullable String note, List<Talk> talks) {
    /** One conversation; its words are null when their time is over. */
    public record Talk(LocalDate on, String by, @Nullable String words) {}

    /** Says nothing, so that no log holds it. */
    @Override
    public String toString() {
        return "CheckContent";
    }
}
