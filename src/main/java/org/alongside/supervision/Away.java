package org.alongside.supervision;

import java.time.LocalDate;

/** From which day to which a supervisor is away, both with it. */
public record Away(LocalDate from, LocalDate until) {
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
