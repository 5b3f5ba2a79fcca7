package org.alongside.mentoring;

import java.time.YearMonth;

/** What all mentors of an area did in a month. */
public record MonthHours(YearMonth month, int minutes, int contacts, int mentors) {
    /** As the database adds it up. */
    MonthHours(int year, int month, long minutes, long contacts, long mentors) {
        this(YearMonth.of(year, month), (int) minutes, (int) contacts, (int) mentors);
    }
}
