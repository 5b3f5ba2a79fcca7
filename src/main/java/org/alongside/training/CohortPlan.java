package org.alongside.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a new cohort meets: every week at the same time, but not on the days that are skipped.
 *
 * @param skipped the weeks of these days are left out; as many sessions are made all the same
 */
public record CohortPlan(LocalDate firstDay, LocalTime time, int minutes, int sessions, Set<LocalDate> skipped)
        implements Serializable {
    private static final int MOST_WEEKS = 200;

    /** The day of each session, the first first. */
    public List<LocalDate> days() {
        return Stream.iterate(firstDay, day -> day.plusWeeks(1))
                .limit(MOST_WEEKS)
                .filter(day -> !skipped.contains(day))
                .limit(sessions)
                .toList();
    }
}
