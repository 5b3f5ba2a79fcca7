package org.alongside.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.reporting.Records.Found;
import org.alongside.supervision.SupervisionTurn;
import org.alongside.supervision.SupervisionTurnService;
import org.springframework.stereotype.Component;

/**
 * Supervision held against what was due. What is due depends on what was held before, so that the rule is asked and no SQL: it costs
 * as much as there are people at work.
 */
@Component
class SupervisionTurns {
    private final SupervisionTurnService supervision;
    private final Clock clock;

    SupervisionTurns(SupervisionTurnService supervision, Clock clock) {
        this.supervision = supervision;
        this.clock = clock;
    }

    long count(Question question, Counted whom) {
        return of(question, whom).size();
    }

    List<Found> page(Question question, Counted whom, long offset, int limit) {
        return of(question, whom).stream()
                .skip(offset)
                .limit(limit)
                .map(turn -> new Found(turn.person(), turn.outcome().name(), turn.day()))
                .toList();
    }

    /** Due beside held, by the month of their day. */
    Map<Listed, Map<YearMonth, Long>> months(LocalDate from, Counted whom) {
        List<SupervisionTurn> all = supervision.within(whom.scope(), from, LocalDate.now(clock));
        return Map.of(Listed.SUPERVISION, byMonth(all), Listed.HELD, byMonth(held(all)));
    }

    private static Map<YearMonth, Long> byMonth(List<SupervisionTurn> turns) {
        return turns.stream().collect(Collectors.groupingBy(turn -> YearMonth.from(turn.day()), Collectors.counting()));
    }

    private List<SupervisionTurn> of(Question question, Counted whom) {
        LocalDate today = LocalDate.now(clock);
        LocalDate to = question.to() == null || question.to().isAfter(today) ? today : question.to();
        LocalDate from = question.from() == null ? LocalDate.EPOCH : question.from();
        List<SupervisionTurn> all = supervision.within(whom.scope(), from, today).stream()
                .filter(turn -> !turn.day().isAfter(to))
                .toList();
        return question.of() == Listed.HELD ? held(all) : all;
    }

    private static List<SupervisionTurn> held(List<SupervisionTurn> all) {
        return all.stream()
                .filter(turn -> turn.outcome() == SupervisionTurn.Outcome.HELD)
                .toList();
    }
}
