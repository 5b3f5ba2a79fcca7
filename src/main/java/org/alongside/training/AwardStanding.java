package org.alongside.training;

import java.time.LocalDate;
import java.util.List;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands with an award, for the module that makes certificates.
 *
 * @param title in full; it may give away more than others should read (G14): only the holder chooses it
 * @param description what is printed otherwise
 * @param units those that are Competent
 * @param completedOn the day of the last of them; null while one is missing
 * @param missing why our certificate may not be issued yet, each a sentence; empty when it may (G10)
 */
public record AwardStanding(
        CandidateId candidate,
        PersonId person,
        CohortId cohort,
        VersionId version,
        String title,
        String description,
        List<UnitRow> units,
        @Nullable LocalDate completedOn,
        AwardProgress progress,
        @Nullable LocalDate issuedOn,
        ClaimState claim,
        List<Refusal> missing) {
    public boolean mayBeIssued() {
        return missing.isEmpty() && progress != AwardProgress.CERTIFICATE_ISSUED;
    }
}
