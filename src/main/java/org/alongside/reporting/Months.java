package org.alongside.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.alongside.shared.AreaId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The same records month by month, grouped by the database. */
@Component
class Months {
    private final Records records;

    Months(Records records) {
        this.records = records;
    }

    /** How many forms arrived in each of {@code many} months; a month with none is not in it. A month begins at our midnight. */
    Map<YearMonth, Long> arrivals(YearMonth first, int many, @Nullable AreaId area, Counted whom) {
        if (whom.isEmpty()) return Map.of();
        Question all = Question.between(
                Listed.APPLIED, area, first.atDay(1), first.plusMonths(many - 1).atEndOfMonth());
        StringBuilder which = new StringBuilder("case");
        for (int i = 1; i < many; i++) which.append(" when s.at < :begin%d then %d".formatted(i, i - 1));
        which.append(" else %d end".formatted(many - 1));
        StatementSpec query =
                records.query("select n, count(*) from (select " + which + " as n", all, whom, ") each_one group by n");
        for (int i = 1; i < many; i++)
            query = query.param(
                    "begin" + i, records.midnight(first.plusMonths(i).atDay(1)));
        return counted(query, number -> first.plusMonths(number));
    }

    /** The same of records that have a day: how many in each month between two days. */
    Map<YearMonth, Long> of(Listed what, LocalDate from, LocalDate to, @Nullable AreaId area, Counted whom) {
        if (whom.isEmpty()) return Map.of();
        String month = "year(%1$s) * 12 + month(%1$s) - 1".formatted(Records.day(what));
        return counted(
                records.query(
                        "select n, count(*) from (select " + month + " as n",
                        Question.between(what, area, from, to),
                        whom,
                        ") each_one group by n"),
                number -> YearMonth.of((int) (number / 12), (int) (number % 12) + 1));
    }

    /** One figure for each of {@code many} months, also where nothing was counted. */
    static List<MonthFigure> beside(YearMonth first, int many, Map<Listed, Map<YearMonth, Long>> counted) {
        return LongStream.range(0, many)
                .mapToObj(first::plusMonths)
                .map(month -> new MonthFigure(month, in(month, counted)))
                .toList();
    }

    private static Map<Listed, Long> in(YearMonth month, Map<Listed, Map<YearMonth, Long>> counted) {
        return counted.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().getOrDefault(month, 0L)));
    }

    private static Map<YearMonth, Long> counted(StatementSpec query, LongFunction<YearMonth> month) {
        Map<YearMonth, Long> counts = new HashMap<>();
        query.query(row -> {
            counts.put(month.apply(row.getLong(1)), row.getLong(2));
        });
        return counts;
    }
}
