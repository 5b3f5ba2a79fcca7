package org.alongside.reporting.ui;

import static org.alongside.reporting.ui.Panels.text;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import org.alongside.reporting.FigureService;
import org.alongside.reporting.Listed;
import org.alongside.reporting.MonthFigure;
import org.alongside.reporting.Question;
import org.alongside.reporting.StageFigure;
import org.alongside.shared.AreaId;
import org.alongside.shared.ui.DayWords;
import org.jspecify.annotations.Nullable;

/** The figures that stand first: how many there are, what came lately, what was held, what runs out soon. */
class FirstFigures {
    private static final int LATELY = 90;
    private static final int SOON_WEEKS = 8;

    private final FigureService figures;
    private final DayWords days;
    private final @Nullable AreaId area;
    private final List<MonthFigure> turns;

    FirstFigures(FigureService figures, DayWords days, @Nullable AreaId area, List<MonthFigure> turns) {
        this.figures = figures;
        this.days = days;
        this.area = area;
        this.turns = turns;
    }

    /** What to see first. */
    Component of(List<StageFigure> stages) {
        long people = stages.stream().mapToLong(StageFigure::people).sum();
        long longer = stages.stream().mapToLong(StageFigure::longer).sum();
        KeyFigures first = new KeyFigures()
                .with(
                        text("reporting.key.people"),
                        String.valueOf(people),
                        text("reporting.key.people.beside"),
                        ReportingNavigation.people(null, area, false))
                .with(
                        text("reporting.key.longer"),
                        String.valueOf(longer),
                        text("reporting.key.longer.beside"),
                        ReportingNavigation.people(null, area, true));
        lately(first, Listed.APPLIED);
        lately(first, Listed.BEGAN);
        lately(first, Listed.MATCHES);
        held(first);
        soon(first, Listed.CHECKS);
        soon(first, Listed.CLEARANCES);
        return first;
    }

    private void lately(KeyFigures first, Listed what) {
        LocalDate today = days.today();
        Question now = Question.between(what, area, today.minusDays(LATELY - 1), today);
        Question before = Question.between(what, area, today.minusDays(2 * LATELY - 1), today.minusDays(LATELY));
        figures.count(now)
                .ifPresent(count -> first.with(
                        text("reporting.key." + what, LATELY),
                        String.valueOf(count),
                        text("reporting.key.before", figures.count(before).orElse(0L), LATELY),
                        ReportingNavigation.list(now)));
    }

    private void soon(KeyFigures first, Listed what) {
        LocalDate from = figures.firstToCome(what);
        Question soon = Question.between(what, area, from, days.today().plusWeeks(SOON_WEEKS));
        Question over = Question.between(what, area, null, from.minusDays(1));
        figures.count(soon)
                .ifPresent(count -> first.with(
                        text("reporting.key." + what, SOON_WEEKS),
                        String.valueOf(count),
                        text("reporting.key.over", figures.count(over).orElse(0L)),
                        ReportingNavigation.list(soon)));
    }

    /** Whole per cent, half up. */
    private void held(KeyFigures first) {
        long due =
                turns.stream().mapToLong(month -> month.of(Listed.SUPERVISION)).sum();
        long held = turns.stream().mapToLong(month -> month.of(Listed.HELD)).sum();
        if (due == 0) return;
        LocalDate from = turns.getFirst().month().atDay(1);
        first.with(
                text("reporting.key.HELD"),
                text("reporting.percent", (200 * held + due) / (2 * due)),
                text("reporting.key.HELD.beside", held, due),
                ReportingNavigation.list(Question.between(Listed.SUPERVISION, area, from, days.today())));
    }
}
