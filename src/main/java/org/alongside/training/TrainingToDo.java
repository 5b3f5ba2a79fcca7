package org.alongside.training;

import java.time.Instant;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something in a cohort that waits for a trainer or a verifier.
 *
 * @param unit the unit that it is about; null when it is about more than one, or none
 * @param person who asks for another look; null for anything else
 * @param session the session without a register; null for anything else
 */
public record TrainingToDo(
        What what,
        CohortId cohort,
        String cohortName,
        @Nullable UnitRow unit,
        @Nullable PersonId person,
        @Nullable SessionRow session,
        long count,
        Instant since) {
    /** Which kind of thing. */
    public enum What {
        REGISTER,
        EVIDENCE,
        SAMPLE,
        /** Somebody asks that a decision is looked at again. */
        APPEAL,
        /** The same in a cohort without a verifier: whoever can name one does, or nobody answers. */
        NO_VERIFIER,
        /** Everything is decided: the sample can be completed, and the sampling closed. */
        CLOSING
    }
}
