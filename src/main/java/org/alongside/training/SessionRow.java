package org.alongside.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One meeting of a cohort.
 *
 * @param over true from its end on
 */
public record SessionRow(
        SessionId id, int number, LocalDateTime startsAt, int minutes, boolean cancelled, boolean over, long version)
        implements Serializable {
    public LocalDate day() {
        return startsAt.toLocalDate();
    }
}
