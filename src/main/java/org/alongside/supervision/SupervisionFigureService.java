package org.alongside.supervision;

import java.time.LocalDate;
import java.util.List;
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
        List<Obligation> counted =
                volunteers.of(person).map(someone -> days.of(someone).until(until)).orElse(List.of()).stream()
                        .filter(one -> !one.day().isBefore(from) && !one.day().isAfter(until))
                        .toList();
        int cancelled = count(counted, Outcome.CANCELLED_BY_PRISON);
        return new SupervisionFigures(
                counted.size() - cancelled,
                count(counted, Outcome.HELD),
                count(counted, Outcome.MISSED_BY_VOLUNTEER),
                count(counted, Outcome.MISSED_BY_US),
                cancelled,
                actions.countOverdue(person, ActionOwner.VOLUNTEER, until));
    }

    private static int count(List<Obligation> counted, Outcome outcome) {
        return (int) counted.stream().filter(one -> one.outcome() == outcome).count();
    }
}
