package org.alongside.mentoring;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When a mentor has time. */
public enum DayPart {
    MORNINGS,
    AFTERNOONS,
    EVENINGS,
    WEEKENDS;

    /** As kept in one column; nothing means any time. */
    static String kept(Set<DayPart> times) {
        return times.stream().sorted().map(DayPart::name).collect(Collectors.joining(","));
    }

    static Set<DayPart> read(String kept) {
        if (kept.isEmpty()) return Set.of();
        return Stream.of(kept.split(",")).map(DayPart::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
