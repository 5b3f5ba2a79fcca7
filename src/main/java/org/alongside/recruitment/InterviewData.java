package org.alongside.recruitment;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Set;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * When and where a talk is, and with whom.
 *
 * @param startsAt by the clock on the organisation's wall
 * @param place what everybody who works with the person may read, such as “our office” or “by telephone”
 * @param placeApart the place itself where it would say what only the vetting lead and the person may know; null for most
 * @param panel who talks with them, at least one
 * @param words more for the person to read; null when there is nothing to add
 * @param version of the talk that is moved; 0 for a new one
 */
public record InterviewData(
        LocalDateTime startsAt,
        int minutes,
        String place,
        @Nullable String placeApart,
        Set<UserId> panel,
        @Nullable String words,
        long version)
        implements Serializable {
    InterviewData withPlaceApart(@Nullable String other) {
        return new InterviewData(startsAt, minutes, place, other, panel, words, version);
    }
}
