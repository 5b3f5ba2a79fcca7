package org.alongside.people;

import java.time.LocalDate;
import java.util.List;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.PersonId;

/**
 * What must be so before somebody may reach a stage. Each module answers for what it knows, of the role that the opportunity is for.
 *
 * <p>A condition's words say the same for people with and without lived experience (G14).
 */
public interface StageGuard {
    /**
     * Every condition for {@code to}, met or not, in the order in which they should be read.
     *
     * @param to {@link Stage#READY} or {@link Stage#ACTIVE}
     * @param on the day on which it is asked: what has expired by then is not met
     */
    List<Condition> conditions(PersonId person, OpportunityId opportunity, Stage to, LocalDate on);
}
