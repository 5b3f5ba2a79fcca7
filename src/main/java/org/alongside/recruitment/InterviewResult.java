package org.alongside.recruitment;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the panel saw and decided.
 *
 * @param ratings one for each criterion
 * @param notes for those who decide; the person may ask for them
 * @param feedback for the person to read
 */
public record InterviewResult(
        InterviewOutcome outcome,
        Map<Criterion, Rating> ratings,
        @Nullable String notes,
        String feedback,
        long version) {}
