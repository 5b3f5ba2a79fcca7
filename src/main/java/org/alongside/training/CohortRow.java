package org.alongside.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of the list of cohorts. */
public record CohortRow(
        CohortId id,
        String name,
        String programme,
        TrainingKind kind,
        String place,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LocalDate closedOn) {}
