package org.alongside.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.accounts.ForModules;
import org.alongside.accounts.ListScope;
import org.alongside.people.Volunteering;
import org.alongside.people.VolunteeringService;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what became of each supervision that was due, for reports about many people. */
@Service
public class SupervisionTurnService {
    private static final int AT_ONCE = 500;
    private static final Comparator<SupervisionTurn> BY_DAY = Comparator.comparing(SupervisionTurn::day)
            .thenComparing(turn -> turn.person().id());

    private final VolunteeringService volunteers;
    private final DueDays days;

    SupervisionTurnService(VolunteeringService volunteers, DueDays days) {
        this.volunteers = volunteers;
        this.days = days;
    }

    /**
     * Of all who work with us now within {@code scope}, from the first day to the last, both with it, the earliest first; a few
     * queries for each five hundred people. What is due on the last day is not late yet.
     */
    @ForModules
    @Transactional(readOnly = true)
    public List<SupervisionTurn> within(ListScope scope, LocalDate from, LocalDate until) {
        List<SupervisionTurn> turns = new ArrayList<>();
        for (int page = 0; ; page++) {
            List<Volunteering> some = volunteers.within(scope, PageRequest.of(page, AT_ONCE));
            turns(some, from, until).forEach(turns::add);
            if (some.size() < AT_ONCE) break;
        }
        turns.sort(BY_DAY);
        return turns;
    }

    private Stream<SupervisionTurn> turns(List<Volunteering> some, LocalDate from, LocalDate until) {
        Map<PersonId, SupervisionIsDue> rules = days.of(some);
        return some.stream()
                .map(Volunteering::person)
                .map(person -> turns(person, Objects.requireNonNull(rules.get(person)), from, until))
                .flatMap(Collection::stream);
    }

    private static List<SupervisionTurn> turns(
            PersonId person, SupervisionIsDue rule, LocalDate from, LocalDate until) {
        return rule.until(until).stream()
                .filter(one -> !one.day().isBefore(from) && !one.day().isAfter(until))
                .filter(one -> one.outcome() != Obligation.Outcome.CANCELLED_BY_PRISON)
                .map(one -> new SupervisionTurn(
                        person,
                        one.day(),
                        SupervisionTurn.Outcome.valueOf(one.outcome().name())))
                .toList();
    }
}
