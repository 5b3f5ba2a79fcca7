package org.alongside.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.people.AtWork.Turn;
import org.jspecify.annotations.Nullable;

/**
 * When somebody was Active: from a first day on, less the days of each pause.
 *
 * <p>A month is complete when its last day is over, so that whoever began on 1 March has twelve of them on 1 March, and whoever began
 * on a 29 February on 1 March too. Each day of a pause moves that day by one.
 */
public record ActiveTime(List<AtWork> stretches) {
    private static final int MOST_MONTHS = 1200;

    public ActiveTime {
        stretches = List.copyOf(stretches);
    }

    /** The first day of all; empty for somebody who never was. */
    public Optional<LocalDate> since() {
        return stretches.stream().findFirst().map(AtWork::from);
    }

    /** Whether the days count at present. */
    public boolean goesOn() {
        return !stretches.isEmpty() && stretches.getLast().until() == null;
    }

    /** How many days are over by the morning of {@code day}. */
    public long days(LocalDate day) {
        return stretches.stream()
                .mapToLong(one -> Math.max(0, ChronoUnit.DAYS.between(one.from(), earlier(one.until(), day))))
                .sum();
    }

    /** How many whole months are over by the morning of {@code day}. */
    public int months(LocalDate day) {
        int complete = 0;
        while (complete < MOST_MONTHS && isComplete(complete + 1, day)) complete++;
        return complete;
    }

    /** Whether so many months are over by the morning of {@code day}. */
    public boolean isComplete(int months, LocalDate day) {
        return completeOn(months).filter(on -> !on.isAfter(day)).isPresent();
    }

    /** The day on which so many months are over, if nothing changes from now on; empty while a pause without an end is in between. */
    public Optional<LocalDate> completeOn(int months) {
        if (stretches.isEmpty()) return Optional.empty();
        LocalDate on = after(stretches.getFirst().from(), months);
        for (int i = 0; i < stretches.size(); i++) {
            LocalDate paused = stretches.get(i).until();
            if (paused == null || !paused.isBefore(on)) return Optional.of(on);
            if (i + 1 == stretches.size()) return Optional.empty();
            on = on.plusDays(
                    ChronoUnit.DAYS.between(paused, stretches.get(i + 1).from()));
        }
        return Optional.empty();
    }

    /** The first day after so many whole months: where a month has no such day, the first of the next. */
    private static LocalDate after(LocalDate from, int months) {
        LocalDate on = from.plusMonths(months);
        return on.getDayOfMonth() == from.getDayOfMonth() ? on : on.plusDays(1);
    }

    private static LocalDate earlier(@Nullable LocalDate until, LocalDate day) {
        return until == null || until.isAfter(day) ? day : until;
    }

    /** @param turns those that stand, in the order in which they were */
    static ActiveTime of(List<Turn> turns) {
        return new ActiveTime(AtWork.at(Set.of(Stage.ACTIVE), null, turns));
    }
}
