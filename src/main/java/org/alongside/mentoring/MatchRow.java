package org.alongside.mentoring;

import java.io.Serializable;
import java.time.LocalDate;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A match in a list.
 *
 * @param mentee their first name; empty when their referral is no longer kept
 * @param throughGate they meet in prison first
 */
public record MatchRow(
        MatchId id,
        PersonId mentor,
        ReferralId referral,
        String mentee,
        MatchState state,
        boolean throughGate,
        LocalDate proposedOn,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate beganOn,
        @Nullable LocalDate endedOn,
        long version)
        implements Serializable {
    /** Nothing of the mentee, so that no log holds it. */
    @Override
    public String toString() {
        return "MatchRow[" + id + ", " + state + "]";
    }
}
