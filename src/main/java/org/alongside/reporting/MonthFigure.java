package org.alongside.reporting;

import java.time.YearMonth;
import java.util.Map;

/** What was counted in one month. */
public record MonthFigure(YearMonth month, Map<Listed, Long> counts) {
    public long of(Listed what) {
        return counts.getOrDefault(what, 0L);
    }
}
