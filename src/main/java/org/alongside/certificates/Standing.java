package org.alongside.certificates;

import java.time.LocalDate;
import java.util.List;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refusal;
import org.alongside.training.CandidateId;
import org.alongside.training.CohortId;
import org.jspecify.annotations.Nullable;

/**
 * How a candidate stands with an award.
 *
 * @param title in full; it may give more away than others should read (G14), so only the holder chooses it
 * @param description what is printed otherwise
 * @param units those that were achieved
 * @param completedOn null while one is missing
 * @param missing why none may be issued yet; empty when it may (G10)
 */
record Standing(
        CandidateId candidate,
        PersonId person,
        CohortId cohort,
        String title,
        String description,
        List<String> units,
        @Nullable LocalDate completedOn,
        List<Refusal> missing) {}
