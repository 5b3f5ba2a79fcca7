package org.alongside.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One supervision with what both read.
 *
 * @param number how many were held with this person, this one with them
 * @param lastHeld the one before
 * @param moods how the person was the last three times, the oldest first
 * @param carried actions of earlier times that were open when this one began
 * @param actions agreed in this one
 * @param mine whether the reader holds it
 */
public record SupervisionDetails(
        SupervisionId id,
        PersonId person,
        String name,
        String shownName,
        LocalDateTime at,
        SupervisionHow how,
        String place,
        SupervisionState state,
        String supervisor,
        int number,
        @Nullable LocalDate lastHeld,
        List<Wellbeing> moods,
        SupervisionSheet sheet,
        List<ActionRow> carried,
        List<ActionRow> actions,
        @Nullable MissedBy missedBy,
        @Nullable String missedWhy,
        @Nullable Instant signedAt,
        @Nullable Instant answeredAt,
        @Nullable String answer,
        boolean answerUnread,
        boolean mine,
        long version) {
    /** Nothing of what was said, so that no log holds it. */
    @Override
    public String toString() {
        return "SupervisionDetails[" + state + "]";
    }
}
