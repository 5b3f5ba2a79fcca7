package org.alongside.privacy;

import java.time.Instant;
import java.time.Period;
import java.util.Set;
import org.alongside.shared.PersonId;

/** How long one kind of thing is kept, and how it is removed then. A module offers one as a bean; a job runs it every night. */
public interface RetentionRule {
    /** For the log: which things, such as {@code drafts}. */
    String name();

    /** Something of a given day is kept for this long after that day. */
    Period keeps();

    /**
     * Removes what is older than {@code before}, at most {@code batch} of it, in the transaction that the caller holds.
     *
     * @param held people about whom nothing may be removed
     * @return how many; fewer than {@code batch} means that nothing is left
     */
    int purge(Instant before, Set<PersonId> held, int batch);
}
