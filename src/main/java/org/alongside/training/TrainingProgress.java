package org.alongside.training;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody is with one award or course.
 *
 * @param came of {@code held} sessions for which they were marked
 * @param done of {@code units}
 * @param next their next session; null when there is none
 */
public record TrainingProgress(
        CohortId cohort,
        String cohortName,
        String programme,
        TrainingKind kind,
        String place,
        int came,
        int held,
        int done,
        int units,
        AwardProgress progress,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate leftOn,
        @Nullable LocalDateTime next) {}
