package org.alongside.training;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.alongside.shared.CalendarFile;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.Refused;
import org.springframework.stereotype.Component;

/** The sessions of a cohort: planned at once, moved one by one. */
@Component
class Timetable {
    private final TrainingSessions sessions;
    private final Holidays holidays;
    private final Clock clock;

    Timetable(TrainingSessions sessions, Holidays holidays, Clock clock) {
        this.sessions = sessions;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** All of them at once. */
    void plan(Cohort cohort, CohortPlan plan, List<LocalDate> days) {
        for (int i = 0; i < days.size(); i++) {
            Instant at = days.get(i).atTime(plan.time()).atZone(clock.getZone()).toInstant();
            sessions.save(new TrainingSession(new SessionId(Ids.next(clock)), cohort, i + 1, at, plan.minutes()));
        }
    }

    List<SessionRow> rows(Cohort cohort) {
        return sessions.findByCohortOrderByNumber(cohort.id()).stream()
                .map(session -> session.row(clock.getZone(), clock.instant()))
                .toList();
    }

    /** One of them; the others stay. */
    void move(Cohort cohort, SessionId which, LocalDateTime to, int minutes) {
        CohortRules.notSkipped(cohort).enforce(to.toLocalDate());
        holidays.findByOrganisationAndFallsOn(cohort.organisation(), to.toLocalDate())
                .map(Holiday::row)
                .ifPresent(CohortRules.NOT_ON_A_HOLIDAY::enforce);
        CohortRules.enforceMinutes(minutes);
        TrainingSession session = sessions.findByCohortAndId(cohort.id(), which).orElseThrow(NotFound::new);
        Instant at = to.atZone(clock.getZone()).toInstant();
        List<TrainingSession> all = sessions.findByCohortOrderByNumber(cohort.id());
        if (all.stream().anyMatch(other -> other != session && other.startsAt().equals(at)))
            throw new Refused("training.refused.session-there");
        session.move(at, minutes);
        List<LocalDate> days = all.stream()
                .map(one -> LocalDate.ofInstant(one.startsAt(), clock.getZone()))
                .sorted()
                .toList();
        cohort.meets(days.getFirst(), days.getLast());
    }

    String calendar(Cohort cohort) {
        return CalendarFile.of(
                sessions.findByCohortOrderByNumber(cohort.id()).stream()
                        .map(session -> session.event(cohort.name(), cohort.place()))
                        .toList(),
                clock.instant());
    }
}
