package org.alongside.training.ui;

import static java.util.stream.Collectors.toMap;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.alongside.training.CohortPlan;
import org.alongside.training.HolidayRow;
import org.jspecify.annotations.Nullable;

/** The days that a new cohort leaves out: holidays that would be its days are proposed, others are typed. */
class SkippedDays implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<LocalDate, String> holidays;
    private final Set<LocalDate> typed = new HashSet<>();
    private final Set<LocalDate> proposed = new HashSet<>();
    private final Set<LocalDate> meets = new HashSet<>();

    SkippedDays(List<HolidayRow> holidays) {
        this.holidays = holidays.stream().collect(toMap(HolidayRow::day, HolidayRow::name));
    }

    void leaveOut(LocalDate day) {
        typed.add(day);
        meets.remove(day);
    }

    void meetOn(LocalDate day) {
        typed.remove(day);
        meets.add(day);
    }

    /** Proposes each holiday that would be a day of the plan; a day that is left out makes the plan longer. */
    void propose(Function<Set<LocalDate>, CohortPlan> plan) {
        proposed.clear();
        Optional<LocalDate> next;
        do {
            next = plan.apply(all()).days().stream()
                    .filter(day -> holidays.containsKey(day) && !meets.contains(day))
                    .findFirst();
            next.ifPresent(proposed::add);
        } while (next.isPresent());
    }

    Set<LocalDate> all() {
        Set<LocalDate> all = new TreeSet<>(typed);
        all.addAll(proposed);
        return all;
    }

    /** The last holiday that anybody knows of; a plan that goes on after it may meet on one. Null when none is known. */
    @Nullable LocalDate knownUntil() {
        return holidays.keySet().stream().max(LocalDate::compareTo).orElse(null);
    }

    /** What it is a holiday for; null for one that was typed. */
    @Nullable String nameOf(LocalDate day) {
        return holidays.get(day);
    }
}
