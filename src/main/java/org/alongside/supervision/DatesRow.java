package org.alongside.supervision;

import java.time.LocalDate;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody’s supervision as a manager sees it: its days and figures, and nothing that was said. */
public record DatesRow(
        PersonId person,
        String shownName,
        String supervisor,
        boolean atWork,
        @Nullable LocalDate lastHeld,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate planned,
        SupervisionFigures year) {
    /** To sort by: whoever is away comes last. */
    public LocalDate dueOrLast() {
        return dueOn == null ? LocalDate.MAX : dueOn;
    }

    public boolean isLate(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
