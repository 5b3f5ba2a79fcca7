package org.alongside.recruitment.web;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.people.Pace;
import org.alongside.people.Stage;
import org.alongside.recruitment.ApplicationStatus;
import org.jspecify.annotations.Nullable;

/** Where somebody is, in days and phases as the page shows them. */
record StatusPage(ApplicationStatus now, Clock clock) {
    private static final List<String> PHASES = List.of("apply", "meet", "ready", "volunteer", "paid");

    /** One of the five phases: done, here or ahead. */
    record Phase(String name, String state) {}

    /** A stretch of time in the unit that people think in. */
    record Stretch(int from, int to, String unit) {
        static Stretch of(Pace.Usual usual) {
            if (usual.toDays() >= 60) return new Stretch(usual.fromDays() / 30, usual.toDays() / 30, "months");
            if (usual.toDays() >= 14)
                return new Stretch(Math.ceilDiv(usual.fromDays(), 7), usual.toDays() / 7, "weeks");
            return new Stretch(usual.fromDays(), usual.toDays(), "days");
        }
    }

    /** None while somebody waits, has stopped or was told no: there is nowhere to be then. */
    public List<Phase> phases() {
        int here = here(now.stage());
        return here < 0
                ? List.of()
                : IntStream.range(0, PHASES.size())
                        .mapToObj(i -> new Phase(PHASES.get(i), i < here ? "done" : i == here ? "here" : "ahead"))
                        .toList();
    }

    public @Nullable Stretch usual() {
        Pace.Usual usual = now.usual();
        return usual == null ? null : Stretch.of(usual);
    }

    public long daysHere() {
        return DAYS.between(day(now.stageSince()), LocalDate.now(clock));
    }

    /** The day by which the next thing should have happened; null where nothing is due. */
    public @Nullable LocalDate due() {
        Pace.Usual usual = now.usual();
        return usual == null ? null : day(now.stageSince()).plusDays(usual.toDays());
    }

    public boolean late() {
        LocalDate due = due();
        return due != null && LocalDate.now(clock).isAfter(due);
    }

    public LocalDate sentOn() {
        return day(now.submittedAt());
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    private static int here(Stage stage) {
        return switch (stage) {
            case INVITED, DRAFT -> 0;
            case SUBMITTED, SHORTLISTED, INTERVIEW -> 1;
            case OFFERED, ONBOARDING, READY -> 2;
            case ACTIVE -> 3;
            case PAID -> 4;
            case ON_HOLD, SUSPENDED, WITHDRAWN, DECLINED, LEFT -> -1;
        };
    }
}
