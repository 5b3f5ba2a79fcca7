package org.alongside.training.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.shared.ui.Drawing;
import org.alongside.shared.ui.EmptyState;
import org.alongside.training.AssessmentService;
import org.alongside.training.CohortDetails;
import org.alongside.training.UnitRow;
import org.alongside.training.UnitState;
import org.alongside.training.UnitsRow;

/** Candidates and units: a cell is one link with shape and word; on a narrow page each candidate is one cell. */
class UnitsPanel extends Div {
    /** Below this many pixels each person is one stacked cell. */
    private static final int NARROW = 960;

    private final transient TrainingWords words;
    private final CohortDetails cohort;
    private final List<UnitRow> units;
    private final Grid<UnitsRow> grid = new Grid<>();
    private final List<Grid.Column<UnitsRow>> wide = new ArrayList<>();
    private final Grid.Column<UnitsRow> narrow;

    UnitsPanel(CohortDetails cohort, AssessmentService assessments, TrainingWords words) {
        this.cohort = cohort;
        this.words = words;
        this.units = assessments.units(cohort.id());
        addClassName("al-units");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_NO_BORDER);
        grid.addClassNames("al-grid", "al-matrix");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("training.tab.units"));
        wide.add(grid.addComponentColumn(this::name)
                .setHeader(getTranslation("training.candidate"))
                .setWidth("12rem")
                .setFlexGrow(1)
                .setFrozen(true));
        units.forEach(unit -> wide.add(grid.addComponentColumn(row -> link(row, unit, false))
                .setHeader(head(unit))
                .setWidth("8.5rem")
                .setFlexGrow(1)));
        narrow = grid.addComponentColumn(this::stack).setHeader(getTranslation("training.candidate"));
        grid.setEmptyStateComponent(new EmptyState(
                getTranslation("training.candidates.none"), getTranslation("training.candidates.none.what")));
        grid.setItemsPageable(page -> assessments.grid(cohort.id(), page));
        stacked(false);
        add(grid, legend());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        Page page = attached.getUI().getPage();
        stacked(isNarrow(page.getExtendedClientDetails().getWindowInnerWidth()));
        page.addBrowserWindowResizeListener(size -> stacked(isNarrow(size.getWidth())));
    }

    private static boolean isNarrow(int pixels) {
        return pixels > 0 && pixels < NARROW;
    }

    private void stacked(boolean stacked) {
        narrow.setVisible(stacked);
        wide.forEach(column -> column.setVisible(!stacked));
        grid.setClassName("stacked", stacked);
    }

    private static Component head(UnitRow unit) {
        Span number = new Span(String.valueOf(unit.number()));
        number.addClassName("number");
        Span title = new Span(unit.title());
        title.addClassName("title");
        title.getElement().setAttribute("title", unit.title());
        Div head = new Div(number, title);
        head.addClassName("al-unit-head");
        return head;
    }

    private Component name(UnitsRow row) {
        Span name = new Span(row.name());
        name.addClassName("name");
        name.getElement().setAttribute("dir", "auto");
        Span came = new Span(getTranslation("training.came", row.came(), row.held()));
        came.addClassName("al-meta");
        Div cell = new Div(name, came);
        cell.addClassName("who");
        return cell;
    }

    private Component link(UnitsRow row, UnitRow unit, boolean named) {
        UnitState state = row.units().getOrDefault(unit.id(), UnitState.ENTERED);
        String word = getTranslation("training.unit." + state);
        HtmlComponent said = new HtmlComponent("b");
        said.getElement().setText(named ? unit.number() + " · " + word : word);
        boolean opens = cohort.teaches() || cohort.verifies();
        HtmlContainer cell =
                opens ? new Anchor(TrainingNavigation.unit(cohort.id(), row.person(), unit.id())) : new Span();
        cell.add(new Drawing(TrainingWords.icon(state)), said);
        cell.addClassNames("al-cell", TrainingWords.tint(state));
        if (opens) cell.getElement().setAttribute("aria-label", row.name() + ", " + unit.title() + ": " + word);
        return cell;
    }

    private Component stack(UnitsRow row) {
        Div cell = new Div(name(row));
        cell.addClassName("stack");
        units.forEach(unit -> cell.add(link(row, unit, true)));
        return cell;
    }

    private Component legend() {
        Div legend = new Div();
        legend.addClassName("al-legend");
        Stream.of(UnitState.values()).forEach(state -> legend.add(words.tag(state)));
        return legend;
    }
}
