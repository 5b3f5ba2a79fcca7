package org.alongside.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.clearance.ClearanceOutcome;
import org.alongside.people.Stage;
import org.alongside.reporting.CohortFigure;
import org.alongside.reporting.FigureService;
import org.alongside.reporting.Listed;
import org.alongside.reporting.MonthFigure;
import org.alongside.reporting.PathwayFigure;
import org.alongside.reporting.PathwayStep;
import org.alongside.reporting.PrisonFigure;
import org.alongside.reporting.Question;
import org.alongside.reporting.StageFigure;
import org.alongside.reporting.ui.Bars.Bar;
import org.alongside.shared.AreaId;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.NextStepCard;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** The parts of the dashboard, each a picture with its table, for the people of one area or of all the reader's. */
class Panels {
    private static final int NAMED = 3;

    private final FigureService figures;
    private final DayWords days;
    private final @Nullable AreaId area;
    private final MonthPanels months;
    private final List<MonthFigure> turns;

    Panels(FigureService figures, DayWords days, @Nullable AreaId area) {
        this.figures = figures;
        this.days = days;
        this.area = area;
        this.months = new MonthPanels(figures, days, area);
        this.turns = figures.supervision(area);
    }

    /** What to see first. */
    Component first(List<StageFigure> stages) {
        return new FirstFigures(figures, days, area, turns).of(stages);
    }

    Component stages(List<StageFigure> stages) {
        List<String> key = List.of(text("reporting.stages.usual"), text("reporting.stages.longer"));
        FigureTable table = table("stages", "reporting.stage", "reporting.stages.all", "reporting.stages.longer");
        stages.forEach(one -> table.row(
                stage(one.stage()),
                List.of(
                        new Figure(one.people(), stage(one.stage()), address(one, false)),
                        new Figure(one.longer(), key.getLast(), address(one, true)))));
        List<Bar> bars = stages.stream()
                .map(one -> new Bar(
                        stage(one.stage()),
                        address(one, false),
                        List.of(
                                new Figure(one.people() - one.longer(), key.getFirst(), address(one, false)),
                                new Figure(one.longer(), key.getLast(), address(one, true)))))
                .toList();
        return panel("stages", new Bars(List.of(Look.FULL, Look.SLANTED), key, bars), table);
    }

    private String address(StageFigure one, boolean longer) {
        return ReportingNavigation.people(one.stage(), area, longer);
    }

    private String stage(Stage stage) {
        return text("people.stage." + stage);
    }

    Component arrivals() {
        return months.panel("arrivals", figures.arrivals(area), List.of(Listed.APPLIED, Listed.BEGAN));
    }

    /** Empty for who may not read its days, and while nobody works with us. */
    Optional<Component> supervision() {
        if (turns.stream().allMatch(month -> month.of(Listed.SUPERVISION) == 0)) return Optional.empty();
        return Optional.of(months.panel("supervision", turns, List.of(Listed.SUPERVISION, Listed.HELD)));
    }

    /** Whoever may not read the days of a check has a picture of clearances, and no gap beside it. */
    Component endings() {
        List<Listed> seen = Stream.of(Listed.CHECKS, Listed.CLEARANCES)
                .filter(figures::sees)
                .toList();
        return months.panel("endings", figures.endings(area), seen);
    }

    /** Empty while no prison has been asked. */
    Optional<Component> prisons() {
        List<PrisonFigure> prisons = figures.prisons(area);
        if (prisons.isEmpty()) return Optional.empty();
        List<ClearanceOutcome> order =
                List.of(ClearanceOutcome.MAY_ENTER, ClearanceOutcome.WAITING, ClearanceOutcome.MAY_NOT);
        List<String> key =
                order.stream().map(one -> text("reporting.prisons." + one)).toList();
        FigureTable table = table(
                "prisons",
                "reporting.prison",
                "reporting.prisons.MAY_ENTER",
                "reporting.prisons.WAITING",
                "reporting.prisons.MAY_NOT");
        List<Bar> bars = prisons.stream().map(one -> bar(one, order, key)).toList();
        bars.forEach(bar -> table.row(bar.label(), bar.parts()));
        return Optional.of(panel("prisons", new Bars(List.of(Look.FULL, Look.DOTTED, Look.SLANTED), key, bars), table));
    }

    private Bar bar(PrisonFigure one, List<ClearanceOutcome> order, List<String> key) {
        List<Long> counts = List.of(one.mayEnter(), one.waiting(), one.mayNot());
        List<Figure> parts = IntStream.range(0, order.size())
                .mapToObj(i -> new Figure(
                        counts.get(i),
                        key.get(i),
                        ReportingNavigation.list(Question.answers(area, one.prison(), order.get(i)))))
                .toList();
        return new Bar(one.name(), ReportingNavigation.list(Question.answers(area, one.prison(), null)), parts);
    }

    /** Empty while there is no cohort. */
    Optional<Component> cohorts() {
        List<CohortFigure> cohorts = figures.cohorts(area);
        if (cohorts.isEmpty()) return Optional.empty();
        List<String> key = List.of(
                text("reporting.cohorts.under-way"),
                text("reporting.cohorts.complete"),
                text("reporting.cohorts.issued"));
        FigureTable table = table(
                "cohorts",
                "reporting.cohort",
                "reporting.cohorts.under-way",
                "reporting.cohorts.complete",
                "reporting.cohorts.issued");
        List<Bar> bars = cohorts.stream().map(one -> bar(one, key)).toList();
        bars.forEach(bar -> table.row(bar.label(), bar.parts()));
        return Optional.of(panel("cohorts", new Bars(List.of(Look.DOTTED, Look.FULL, Look.SLANTED), key, bars), table));
    }

    private Bar bar(CohortFigure one, List<String> key) {
        String address = ReportingNavigation.cohort(one.cohort());
        return new Bar(
                one.name(),
                address,
                List.of(
                        new Figure(one.underWay(), key.get(0), address),
                        new Figure(one.complete(), key.get(1), address),
                        new Figure(one.issued(), key.get(2), address)));
    }

    /** Empty while nobody works with us in a role that can become a paid one. */
    Optional<Component> pathway() {
        List<PathwayFigure> steps = figures.pathway(area);
        if (steps.isEmpty()) return Optional.empty();
        FigureTable table = table("pathway", "reporting.pathway.step", "reporting.stages.all");
        List<Bar> bars = steps.stream().map(this::bar).toList();
        bars.forEach(bar -> table.row(bar.label(), bar.parts()));
        return Optional.of(
                panel("pathway", new Bars(List.of(Look.FULL), List.of(text("reporting.stages.all")), bars), table));
    }

    private Bar bar(PathwayFigure one) {
        String words = text("reporting.pathway." + one.step());
        String address = ReportingNavigation.list(Question.onTheWay(area, one.step()));
        return new Bar(words, address, List.of(new Figure(one.people(), words, address)));
    }

    /** Whom a manager can consider for paid work; empty while that is nobody. */
    Optional<Component> decisions() {
        Question eligible = Question.onTheWay(area, PathwayStep.ELIGIBLE);
        long many = figures.count(eligible).orElse(0L);
        if (many == 0) return Optional.empty();
        String who = figures.page(eligible, PageRequest.of(0, NAMED)).stream()
                .map(one -> one.day() == null
                        ? one.shownName()
                        : text("reporting.decision.since", one.shownName(), days.day(one.day())))
                .collect(Collectors.joining(", "));
        String more = many > NAMED ? text("reporting.decision.more", many - NAMED) : "";
        return Optional.of(new NextStepCard(text("reporting.decision"), text("reporting.decision.many", many))
                .because(who + more + ". " + text("reporting.decision.why"))
                .actions(ActionLink.main(text("reporting.decision.do"), ReportingNavigation.list(eligible))));
    }

    private FigureTable table(String name, String... heads) {
        return new FigureTable(
                text("reporting." + name),
                List.of(heads).stream().map(Panels::text).toList());
    }

    static Section panel(String name, Component picture, FigureTable table) {
        Paragraph what = new Paragraph(text("reporting." + name + ".what"));
        what.addClassName("al-meta");
        return new Section(new H2(text("reporting." + name)), what, picture, table);
    }

    static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
