package org.alongside.training;

import java.time.LocalDate;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One candidate in the list of a cohort. */
public record CandidateRow(
        CandidateId id,
        PersonId person,
        String name,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        AwardProgress progress,
        @Nullable LocalDate completedOn,
        boolean hasNumber) {}
