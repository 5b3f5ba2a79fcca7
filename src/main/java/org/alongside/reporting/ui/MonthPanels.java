package org.alongside.reporting.ui;

import static org.alongside.reporting.ui.Panels.text;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alongside.reporting.FigureService;
import org.alongside.reporting.Listed;
import org.alongside.reporting.MonthFigure;
import org.alongside.reporting.Question;
import org.alongside.shared.AreaId;
import org.alongside.shared.ui.DayWords;
import org.jspecify.annotations.Nullable;

/** Pictures by month, each with its table; every figure opens the records of its month. */
class MonthPanels {
    private final FigureService figures;
    private final DayWords days;
    private final @Nullable AreaId area;

    MonthPanels(FigureService figures, DayWords days, @Nullable AreaId area) {
        this.figures = figures;
        this.days = days;
        this.area = area;
    }

    Component panel(String name, List<MonthFigure> months, List<Listed> seen) {
        List<String> heads =
                seen.stream().map(one -> "reporting." + name + "." + one).toList();
        FigureTable table = new FigureTable(
                text("reporting." + name),
                Stream.concat(Stream.of("reporting.month"), heads.stream())
                        .map(Panels::text)
                        .toList());
        months.forEach(one -> table.row(
                month(one.month(), TextStyle.FULL) + " " + one.month().getYear(),
                seen.stream()
                        .map(what ->
                                new Figure(one.of(what), text("reporting." + name + "." + what), in(one.month(), what)))
                        .toList()));
        List<Columns.Month> columns = months.stream()
                .map(one -> new Columns.Month(
                        month(one.month(), TextStyle.SHORT),
                        seen.stream().map(one::of).toList()))
                .toList();
        List<Look> looks = seen.stream().map(MonthPanels::look).toList();
        return Panels.panel(
                name, new Columns(looks, heads.stream().map(Panels::text).toList(), columns), table);
    }

    private static Look look(Listed what) {
        return what == Listed.CLEARANCES || what == Listed.BEGAN || what == Listed.SUPERVISION
                ? Look.DOTTED
                : Look.FULL;
    }

    /** The records of one month; what is over already, or still to come, is another figure. */
    private String in(YearMonth month, Listed what) {
        boolean past = what != Listed.CHECKS && what != Listed.CLEARANCES;
        LocalDate from = month.atDay(1);
        LocalDate to = month.atEndOfMonth();
        LocalDate today = days.today();
        if (past && to.isAfter(today)) to = today;
        if (!past && from.isBefore(figures.firstToCome(what))) from = figures.firstToCome(what);
        return ReportingNavigation.list(Question.between(what, area, from, to));
    }

    private static String month(YearMonth month, TextStyle style) {
        return month.getMonth().getDisplayName(style, Locale.UK);
    }
}
