package org.alongside.recruitment;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A talk as those who work with the person, and the person, read it.
 *
 * @param panel their names, in the order of the alphabet
 * @param outcome null until the panel has said it
 */
public record InterviewDetails(
        InterviewId id,
        InterviewState state,
        LocalDateTime startsAt,
        int minutes,
        String place,
        @Nullable String words,
        Set<UserId> panelIds,
        List<String> panel,
        @Nullable InterviewOutcome outcome,
        Map<Criterion, Rating> ratings,
        @Nullable String notes,
        @Nullable String feedback,
        long version) {
    public LocalDateTime endsAt() {
        return startsAt.plusMinutes(minutes);
    }

    /** The fields as they can be changed. */
    InterviewData data() {
        return new InterviewData(startsAt, minutes, place, null, panelIds, words, version);
    }

    /** The same without what only the panel and those who decide read. */
    InterviewDetails forThemself(@Nullable String placeApart) {
        return new InterviewDetails(
                id,
                state,
                startsAt,
                minutes,
                placeApart == null ? place : placeApart,
                words,
                panelIds,
                panel,
                outcome,
                Map.of(),
                null,
                feedback,
                version);
    }
}
