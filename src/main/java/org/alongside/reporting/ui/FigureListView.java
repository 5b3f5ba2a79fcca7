package org.alongside.reporting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.alongside.reporting.FigureService;
import org.alongside.reporting.Listed;
import org.alongside.reporting.Question;
import org.alongside.shared.NotFound;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.View;

/** The records that one figure counts; which they are stands in the address. */
@Route(ReportingNavigation.LIST)
@RolesAllowed({"MANAGER", "COORDINATOR"})
@StyleSheet(ReportingNavigation.STYLE)
class FigureListView extends View implements BeforeEnterObserver {
    /** Below this many pixels each record is one stacked cell. */
    private static final int NARROW = 960;

    final RecordGrid grid;

    private final transient FigureService figures;
    private final transient DayWords days;

    FigureListView(FigureService figures, DayWords days) {
        this.figures = figures;
        this.days = days;
        addClassName("al-list");
        grid = new RecordGrid(days);
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("reporting.list.empty"), getTranslation("reporting.list.empty.what")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        Question question = QuestionAddress.read(address);
        if (!figures.sees(question.of())) throw new NotFound();
        String title = getTranslation("reporting.list." + question.of());
        titled(title);
        removeAll();
        Paragraph back = new Paragraph(new Anchor(ReportingNavigation.DASHBOARD, getTranslation("reporting.title")));
        add(new PageHead(title).above(back).below(narrowedTo(question)), grid);
        grid.of(question.of());
        grid.setItemsPageable(page -> figures.page(question, page));
    }

    private String narrowedTo(Question question) {
        if (question.of() == Listed.PATHWAY)
            return question.step() == null
                    ? getTranslation("reporting.list.all")
                    : getTranslation("reporting.pathway." + question.step()) + ".";
        if (question.of() == Listed.ANSWERS)
            return question.answer() == null
                    ? getTranslation("reporting.list.answers.all")
                    : getTranslation("reporting.list.answers." + question.answer());
        LocalDate from = question.from();
        LocalDate to = question.to();
        if (from != null && to != null) return getTranslation("reporting.list.between", days.full(from), days.full(to));
        if (to != null) return getTranslation("reporting.list.until", days.full(to));
        return from == null
                ? getTranslation("reporting.list.all")
                : getTranslation("reporting.list.since", days.full(from));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var page = attached.getUI().getPage();
        grid.stack(isNarrow(page.getExtendedClientDetails().getWindowInnerWidth()));
        page.addBrowserWindowResizeListener(size -> grid.stack(isNarrow(size.getWidth())));
    }

    /** A width that the browser has not told yet is not narrow. */
    private static boolean isNarrow(int pixels) {
        return pixels > 0 && pixels < NARROW;
    }
}
