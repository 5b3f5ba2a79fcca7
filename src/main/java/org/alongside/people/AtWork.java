package org.alongside.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which somebody worked with us.
 *
 * @param until the first day on which they did not; null while they do
 */
public record AtWork(LocalDate from, @Nullable LocalDate until) {
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
