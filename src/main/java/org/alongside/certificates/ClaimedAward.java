package org.alongside.certificates;

import java.time.LocalDate;
import org.alongside.shared.PersonId;
import org.alongside.training.CandidateId;
import org.jspecify.annotations.Nullable;

/**
 * One candidate’s claim at the awarding body.
 *
 * @param mayBeClaimed all is complete, the candidate number known, and it was not claimed yet
 */
public record ClaimedAward(
        CandidateId candidate,
        PersonId person,
        String name,
        boolean mayBeClaimed,
        @Nullable LocalDate claimedOn,
        @Nullable LocalDate receivedOn,
        @Nullable String receivedNumber) {}
