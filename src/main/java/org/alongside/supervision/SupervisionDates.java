package org.alongside.supervision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When somebody was and will be supervised.
 *
 * @param atWork false while they are suspended: nothing is due then
 */
public record SupervisionDates(
        boolean atWork,
        @Nullable LocalDate lastHeld,
        @Nullable LocalDate dueOn,
        @Nullable LocalDateTime planned) {
    public boolean isLate(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
