package org.alongside.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something to do about a referral, a match or a meeting.
 *
 * @param who the mentor’s name, or the referral’s reference
 * @param person the mentor; null for a referral
 * @param about the first name of the mentee, or whatever else belongs into the sentence
 * @param day the day that the sentence names
 */
public record MentoringTask(
        What what,
        String who,
        @Nullable PersonId person,
        @Nullable MatchId match,
        @Nullable ReferralId referral,
        @Nullable UUID telling,
        String about,
        LocalDate day,
        LocalDate due,
        Instant since) {
    /** Which sentence says it. */
    public enum What {
        NO_ENTRY,
        UNSAID,
        TELL_RESTS,
        TELL_GOES_ON,
        QUIET,
        REVIEW,
        EXPENSES,
        REFERRAL
    }

    /** Nothing of anybody, so that no log holds it. */
    @Override
    public String toString() {
        return "MentoringTask[" + what + ", " + day + "]";
    }
}
