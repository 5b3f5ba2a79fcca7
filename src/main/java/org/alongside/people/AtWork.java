package org.alongside.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    /** One change of stage, as much of it as counts here. */
    record Turn(LocalDate day, Stage to) {}

    /**
     * The times that somebody spent at some stages; one that ended on its first day is none.
     *
     * @param since where the first began, when that is known apart from the turns
     * @param turns those that stand, in the order in which they were
     */
    static List<AtWork> at(Set<Stage> stages, @Nullable LocalDate since, List<Turn> turns) {
        List<AtWork> times = new ArrayList<>();
        LocalDate open = since;
        for (Turn turn : turns) {
            boolean there = stages.contains(turn.to());
            if (there && open == null) open = turn.day();
            if (there || open == null) continue;
            if (turn.day().isAfter(open)) times.add(new AtWork(open, turn.day()));
            open = null;
        }
        if (open != null) times.add(new AtWork(open, null));
        return List.copyOf(times);
    }
}
