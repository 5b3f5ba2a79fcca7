package org.alongside.mentoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a match’s page shows.
 *
 * @param reference of the referral; empty when it is no longer kept
 * @param pauses why it is paused, when it is
 */
public record MatchDetails(
        MatchRow row,
        String reference,
        Sex sex,
        MatchPlan plan,
        List<PauseRow> pauses,
        @Nullable MatchEnd ending) {}
