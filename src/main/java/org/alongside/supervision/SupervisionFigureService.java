package org.alongside.supervision;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.accounts.ForModules;
import org.alongside.people.VolunteeringService;
import org.alongside.shared.PersonId;
import org.alongside.supervision.Obligation.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts supervision for the modules that decide or report by it. */
@Service
public class SupervisionFigureService {
    private final VolunteeringService volunteers;
    private final DueDays days;
    private final SupervisionActions actions;

    SupervisionFigureService(VolunteeringService volunteers, DueDays days, SupervisionActions actions) {
        this.volunteers = volunteers;
        this.days = days;
        this.actions = actions;
    }

    /**
     * From the first day to the last, both with it. What is due on the last day is not late yet.
     *
     * @return nothing but noughts for whoever has not begun
     */
    @ForModules
    @Transactional(readOnly = true)
    public SupervisionFigures of(PersonId person, LocalDate from, LocalDate until) {
        return volunteers
                .of(person)
                .map(someone -> of(Map.of(person, days.of(someone)), from, until))
                .map(counted -> Objects.requireNonNull(counted.get(person)))
                .orElseGet(SupervisionFigures::none);
    }

    /** The same of everybody whose rule this is, with one question more however many they are. */
    Map<PersonId, SupervisionFigures> of(Map<PersonId, SupervisionIsDue> rules, LocalDate from, LocalDate until) {
        if (rules.isEmpty()) return Map.of();
        Map<PersonId, Integer> overdue = actions.countOverdue(rules.keySet(), ActionOwner.VOLUNTEER, until).stream()
                .collect(toMap(OverdueCount::person, one -> (int) one.actions()));
        Map<PersonId, SupervisionFigures> found = new HashMap<>();
        rules.forEach((person, rule) ->
                found.put(person, figures(rule.until(until), from, until, overdue.getOrDefault(person, 0))));
        return found;
    }

    private static SupervisionFigures figures(List<Obligation> all, LocalDate from, LocalDate until, int overdue) {
        List<Obligation> counted = all.stream()
                .filter(one -> !one.day().isBefore(from) && !one.day().isAfter(until))
                .toList();
        int cancelled = count(counted, Outcome.CANCELLED_BY_PRISON);
        return new SupervisionFigures(
                counted.size() - cancelled,
                count(counted, Outcome.HELD),
                count(counted, Outcome.MISSED_BY_VOLUNTEER),
                count(counted, Outcome.MISSED_BY_US),
                cancelled,
                overdue);
    }

    private static int count(List<Obligation> counted, Outcome outcome) {
        return (int) counted.stream().filter(one -> one.outcome() == outcome).count();
    }
}
