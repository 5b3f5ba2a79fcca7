package org.alongside.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.people.OpportunityTitles;
import org.alongside.people.PersonRow;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.ui.DayWords;
import org.jspecify.annotations.Nullable;

/** The grid of people: names wrap and are never cut; on a narrow page each person is one cell. */
class PersonGrid extends Grid<PersonRow> {
    private final transient @Nullable OpportunityTitles titles;
    private final transient Standing standing;
    private final Map<OpportunityId, String> known = new HashMap<>();
    private final List<Column<PersonRow>> wide;
    private final Column<PersonRow> narrow;

    PersonGrid(@Nullable OpportunityTitles titles, DayWords days) {
        this.titles = titles;
        this.standing = new Standing(days);
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_NO_BORDER);
        addClassName("al-grid");
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", getTranslation("people.list"));
        wide = List.of(
                addComponentColumn(PersonGrid::name)
                        .setHeader(getTranslation("people.column.name"))
                        .setFlexGrow(3),
                addColumn(this::opportunity)
                        .setHeader(getTranslation("people.column.opportunity"))
                        .setFlexGrow(2),
                addColumn(this::stage)
                        .setHeader(getTranslation("people.column.stage"))
                        .setFlexGrow(1),
                addComponentColumn(standing::tag)
                        .setHeader(getTranslation("people.column.standing"))
                        .setFlexGrow(2),
                addColumn(PersonRow::printedReference)
                        .setHeader(getTranslation("people.column.reference"))
                        .setFlexGrow(1));
        narrow = addComponentColumn(this::stacked).setHeader(getTranslation("people.column.name"));
        stack(false);
    }

    /** One cell for each person, or a column for each fact. */
    final void stack(boolean stacked) {
        narrow.setVisible(stacked);
        wide.forEach(column -> column.setVisible(!stacked));
        setClassName("stacked", stacked);
    }

    private static Component name(PersonRow row) {
        Anchor link = new Anchor(PersonAddress.record(row.id()), row.shownName());
        link.getElement().setAttribute("dir", "auto");
        Div cell = new Div(link);
        cell.addClassName("who");
        return cell;
    }

    private Component stacked(PersonRow row) {
        Span facts = new Span(stage(row) + (opportunity(row).isEmpty() ? "" : " · " + opportunity(row)));
        facts.addClassName("al-meta");
        Div cell = new Div(name(row), facts, standing.tag(row));
        cell.addClassName("stack");
        return cell;
    }

    private String stage(PersonRow row) {
        return getTranslation("people.stage." + row.stage());
    }

    /** Opportunities are few: each title is asked for once. */
    private String opportunity(PersonRow row) {
        OpportunityId id = row.opportunity();
        if (id == null || titles == null) return "";
        return known.computeIfAbsent(id, one -> titles.titles(List.of(one)).getOrDefault(one, ""));
    }
}
