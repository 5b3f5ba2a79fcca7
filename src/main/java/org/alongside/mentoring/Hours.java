package org.alongside.mentoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * How much somebody did.
 *
 * @param weeks the last ones, the newest first, without gaps
 * @param months since they began, the newest first
 */
public record Hours(
        int thisWeek, int thisMonth, int total, List<OfWeek> weeks, List<OfMonth> months, List<OfMatch> matches) {
    /** @param monday its first day */
    public record OfWeek(LocalDate monday, int minutes, int contacts) {}

    public record OfMonth(YearMonth month, int minutes, int contacts) {}

    public record OfMatch(MatchId match, String mentee, int minutes, int contacts) {}
}
