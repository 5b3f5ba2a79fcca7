package org.alongside.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.alongside.accounts.Act;
import org.alongside.accounts.AreaChoice;
import org.alongside.accounts.AreaService;
import org.alongside.accounts.CurrentUser;
import org.alongside.reporting.FigureService;
import org.alongside.reporting.StageFigure;
import org.alongside.shared.AreaId;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.View;
import org.jspecify.annotations.Nullable;

/** How we are doing: pictures first, a table beside each, and every figure opens the records that it counts. */
@Route(ReportingNavigation.DASHBOARD)
@RolesAllowed({"MANAGER", "COORDINATOR"})
@StyleSheet(ReportingNavigation.STYLE)
class DashboardView extends View implements BeforeEnterObserver {
    final Select<AreaChoice> area = new Select<>();

    private final transient FigureService figures;
    private final transient CurrentUser current;
    private final transient DayWords days;
    private final List<AreaChoice> areas;
    private final Div board = new Div();
    private boolean quiet;

    DashboardView(FigureService figures, AreaService areas, CurrentUser current, DayWords days) {
        this.figures = figures;
        this.current = current;
        this.days = days;
        this.areas = areas.mine();
        titled(getTranslation("reporting.title"));
        area.setLabel(getTranslation("reporting.area"));
        area.setItems(this.areas);
        area.setEmptySelectionAllowed(true);
        area.setEmptySelectionCaption(getTranslation("reporting.area.all"));
        area.setItemLabelGenerator(one -> one == null ? getTranslation("reporting.area.all") : one.name());
        area.setVisible(this.areas.size() > 1);
        area.addValueChangeListener(chosen -> narrowed());
        add(
                new PageHead(getTranslation("reporting.title"))
                        .below(getTranslation("reporting.what", days.full(days.today())))
                        .actions(area),
                board);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("area")
                .orElse("");
        quiet = true;
        area.setValue(areas.stream()
                .filter(one -> one.id().toString().equals(asked))
                .findFirst()
                .orElse(null));
        quiet = false;
        show();
    }

    private void narrowed() {
        if (quiet) return;
        AreaChoice chosen = area.getValue();
        QueryParameters query = chosen == null
                ? QueryParameters.empty()
                : QueryParameters.simple(Map.of("area", chosen.id().toString()));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(ReportingNavigation.DASHBOARD, query));
        show();
    }

    private void show() {
        board.removeAll();
        AreaId chosen = area.getValue() == null ? null : area.getValue().id();
        List<StageFigure> stages = figures.stages(chosen);
        board.add(stages.isEmpty() ? nobodyYet(chosen) : figures(chosen, stages));
    }

    private Component nobodyYet(@Nullable AreaId chosen) {
        String words = chosen == null ? "reporting.nobody" : "reporting.nobody-here";
        EmptyState nobody = new EmptyState(getTranslation(words), getTranslation(words + ".what"));
        return chosen == null
                ? nobody.action(ActionLink.main(getTranslation("reporting.nobody.do"), "opportunities"))
                : nobody;
    }

    private Component figures(@Nullable AreaId chosen, List<StageFigure> stages) {
        Panels panels = new Panels(figures, days, chosen);
        Div charts = new Div(panels.stages(stages), panels.arrivals(), panels.endings());
        panels.prisons().ifPresent(charts::add);
        panels.cohorts().ifPresent(charts::add);
        panels.supervision().ifPresent(charts::add);
        panels.pathway().ifPresent(charts::add);
        charts.addClassName("al-charts");
        Div all = new Div(panels.first(stages));
        if (current.get().may(Act.REVIEW_FOR_PAID_WORK)) panels.decisions().ifPresent(all::add);
        all.add(charts);
        return all;
    }
}
