package org.alongside.training;

import java.time.LocalDate;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands with the awarding body’s own certificate.
 *
 * @param candidateNumber null while it is not known
 * @param complete every unit is competent and the cohort’s sampling closed
 */
public record ClaimRow(
        CandidateId candidate,
        PersonId person,
        @Nullable String candidateNumber,
        boolean complete,
        @Nullable LocalDate completedOn,
        ClaimState claim,
        @Nullable LocalDate claimedOn,
        @Nullable LocalDate receivedOn,
        @Nullable String receivedNumber) {}
