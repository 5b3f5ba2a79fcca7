package org.alongside.training;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cohort as its page shows it.
 *
 * @param trainers their names
 * @param verifier their name; null when nobody is named yet
 */
public record CohortDetails(
        CohortId id,
        String name,
        ProgrammeRow programme,
        String area,
        String place,
        List<String> trainers,
        @Nullable String verifier,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LocalDate closedOn,
        boolean teaches,
        boolean verifies,
        boolean arranges,
        boolean enters) {}
