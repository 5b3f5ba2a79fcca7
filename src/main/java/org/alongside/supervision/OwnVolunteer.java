package org.alongside.supervision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One of a supervisor’s own, as their list shows them.
 *
 * @param dueOn null while they are suspended
 * @param openActions how many things are agreed and not done
 */
public record OwnVolunteer(
        PersonId person,
        String shownName,
        boolean atWork,
        @Nullable LocalDate lastHeld,
        @Nullable LocalDate dueOn,
        @Nullable SupervisionId plannedId,
        @Nullable LocalDateTime planned,
        int openActions) {
    /** To sort by: whoever is away comes last. */
    public LocalDate dueOrLast() {
        return dueOn == null ? LocalDate.MAX : dueOn;
    }

    public boolean isLate(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
