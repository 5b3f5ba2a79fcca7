package org.alongside.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How long a stage usually takes: what we tell people, and when somebody has waited too long. */
public final class Pace {
    /** Usual length in days, the shortest and the longest; by the longest it should be done. */
    public record Usual(int fromDays, int toDays) {}

    private static final Map<Stage, Usual> USUAL = Map.of(
            Stage.SUBMITTED, new Usual(3, 7),
            Stage.SHORTLISTED, new Usual(7, 14),
            Stage.INTERVIEW, new Usual(14, 21),
            Stage.OFFERED, new Usual(3, 14),
            Stage.ONBOARDING, new Usual(90, 150),
            Stage.READY, new Usual(7, 14));

    private Pace() {}

    /** Empty for stages that last as long as they last. */
    public static Optional<Usual> of(Stage stage) {
        return Optional.ofNullable(USUAL.get(stage));
    }

    /** The stages for which something is usual. */
    public static Set<Stage> stages() {
        return USUAL.keySet();
    }

    /** Whoever has been in {@code stage} since before that moment has waited longer than usual; empty where nothing is. */
    public static Optional<Instant> longerWhenBefore(Stage stage, LocalDate today, ZoneId home) {
        return of(stage)
                .map(usual -> today.minusDays(usual.toDays()).atStartOfDay(home).toInstant());
    }

    /** The day by which somebody who has been in {@code stage} since then should have moved on. */
    static LocalDate due(Stage stage, Instant since, ZoneId home) {
        int days = of(stage).map(Usual::toDays).orElse(0);
        return LocalDate.ofInstant(since, home).plusDays(days);
    }
}
