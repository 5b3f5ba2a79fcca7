package org.alongside.supervision;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.people.AtWork;

/** Counts the days on which somebody was at work: a suspension stops the count. */
final class WorkCalendar {
    private final List<AtWork> times;

    WorkCalendar(List<AtWork> times) {
        this.times = times;
    }

    /** The day that lies {@code days} days at work after {@code day}; empty while nobody can say, because they are not at work. */
    Optional<LocalDate> after(LocalDate day, int days) {
        LocalDate next = day.plusDays(1);
        long left = days;
        for (AtWork time : times) {
            LocalDate from = next.isAfter(time.from()) ? next : time.from();
            long here = time.until() == null ? Long.MAX_VALUE : Math.max(0, DAYS.between(from, time.until()));
            if (here >= left) return Optional.of(from.plusDays(left - 1));
            left -= here;
        }
        return Optional.empty();
    }

    /** How many days at work lie before {@code day}: none on the first. */
    long before(LocalDate day) {
        return times.stream().mapToLong(time -> before(time, day)).sum();
    }

    private static long before(AtWork time, LocalDate day) {
        LocalDate end = time.until() == null || day.isBefore(time.until()) ? day : time.until();
        return Math.max(0, DAYS.between(time.from(), end));
    }
}
