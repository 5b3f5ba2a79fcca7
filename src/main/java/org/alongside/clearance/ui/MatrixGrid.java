package org.alongside.clearance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import jakarta.persistence.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.clearance.ClearanceOutcome;
import org.alongside.clearance.EstablishmentId;
import org.alongside.clearance.EstablishmentRow;
import org.alongside.clearance.MatrixCell;
import org.alongside.clearance.MatrixRow;
import org.jspecify.annotations.Nullable;

/** People and prisons: a cell is one link with shape, word and date; on a narrow page each person is one cell. */
class MatrixGrid extends Grid<MatrixRow> {
    private final transient Standing standing;
    private final List<EstablishmentRow> prisons;
    private final Map<EstablishmentId, Column<MatrixRow>> columns = new LinkedHashMap<>();
    private final Column<MatrixRow> name;
    private final Column<MatrixRow> narrow;
    private @Nullable EstablishmentRow only;
    private boolean stacked;

    MatrixGrid(List<EstablishmentRow> prisons, Standing standing) {
        this.prisons = prisons;
        this.standing = standing;
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_NO_BORDER);
        addClassNames("al-grid", "al-matrix");
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", getTranslation("clearance.matrix"));
        name = addComponentColumn(this::name)
                .setHeader(getTranslation("clearance.matrix.person"))
                .setWidth("12.5rem")
                .setFlexGrow(1)
                .setFrozen(true);
        prisons.forEach(prison -> columns.put(
                prison.id(),
                addComponentColumn(row -> cell(row, prison))
                        .setHeader(prison.shortName())
                        .setWidth("9rem")
                        .setFlexGrow(1)));
        narrow = addComponentColumn(this::stack).setHeader(getTranslation("clearance.matrix.person"));
        shape();
    }

    /** All prisons, or one. */
    void only(@Nullable EstablishmentRow prison) {
        only = prison;
        shape();
        getDataProvider().refreshAll();
    }

    final void stack(boolean stacked) {
        this.stacked = stacked;
        shape();
    }

    private void shape() {
        narrow.setVisible(stacked);
        name.setVisible(!stacked);
        columns.forEach((id, column) -> column.setVisible(!stacked && isShown(id)));
        setClassName("stacked", stacked);
    }

    private boolean isShown(EstablishmentId id) {
        return only == null || only.id().equals(id);
    }

    private Component name(MatrixRow row) {
        Anchor link = new Anchor(
                ClearanceNavigation.record(row.person().id()), row.person().shownName());
        link.getElement().setAttribute("dir", "auto");
        Span stage = new Span(getTranslation("people.stage." + row.person().stage()));
        stage.addClassName("al-meta");
        Div cell = new Div(link, stage);
        cell.addClassName("who");
        return cell;
    }

    private Component cell(MatrixRow row, EstablishmentRow prison) {
        MatrixCell known = row.cells().get(prison.id());
        return link(row, known == null ? new MatrixCell(ClearanceOutcome.NONE, null, false) : known, prison, false);
    }

    /** @param named says the prison too, where no column does */
    private Component link(MatrixRow row, MatrixCell cell, EstablishmentRow prison, boolean named) {
        Element word = new Element("b")
                .setText(named ? prison.shortName() : standing.text("clearance.outcome." + cell.outcome()));
        Span day = new Span(day(cell, named));
        day.addClassName("small");
        Anchor link = new Anchor(ClearanceNavigation.record(row.person().id()));
        link.add(StatusIcon.of(cell.outcome()));
        link.getElement().appendChild(word);
        link.add(day);
        link.addClassNames("al-cell", StatusIcon.tint(cell.outcome()));
        link.getElement()
                .setAttribute(
                        "aria-label",
                        row.person().shownName() + ", " + prison.name() + ": "
                                + standing.text("clearance.outcome." + cell.outcome()) + " " + day(cell, false));
        return link;
    }

    private String day(MatrixCell cell, boolean named) {
        String day = standing.brief(cell.outcome(), cell.on());
        String keys = cell.keys() ? standing.text("clearance.with-keys") : "";
        String word = named ? standing.text("clearance.outcome." + cell.outcome()) : "";
        return Stream.of(word, day, keys).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** By person on a phone: only the prisons where there is something to say. */
    private Component stack(MatrixRow row) {
        Div cell = new Div(name(row));
        cell.addClassName("stack");
        prisons.stream()
                .filter(prison -> isShown(prison.id()) && row.cells().containsKey(prison.id()))
                .forEach(prison ->
                        cell.add(link(row, Objects.requireNonNull(row.cells().get(prison.id())), prison, true)));
        if (cell.getComponentCount() == 1) cell.add(standing.tag(ClearanceOutcome.NONE));
        return cell;
    }
}
