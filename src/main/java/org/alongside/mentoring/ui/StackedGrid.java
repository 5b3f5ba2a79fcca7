package org.alongside.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A grid whose rows are one stacked cell each on a narrow page. */
abstract class StackedGrid<T> extends Grid<T> {
    final transient MentoringWords words;
    private final List<Column<T>> wide = new ArrayList<>();
    private @Nullable Column<T> narrow;

    StackedGrid(String label, MentoringWords words) {
        this.words = words;
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_NO_BORDER);
        addClassName("al-grid");
        setSelectionMode(Grid.SelectionMode.NONE);
        getElement().setAttribute("aria-label", label);
    }

    /** A column that is there when there is room for columns. */
    final Column<T> wide(Column<T> column, String key, int grows) {
        column.setHeader(getTranslation(key)).setFlexGrow(grows);
        wide.add(column);
        return column;
    }

    /** The one that is there when there is not; to be called last. */
    final void narrow(Column<T> column, String key) {
        column.setHeader(getTranslation(key));
        narrow = column;
        stack(false);
    }

    final void stack(boolean stacked) {
        if (narrow != null) narrow.setVisible(stacked);
        wide.forEach(column -> column.setVisible(!stacked));
        setClassName("stacked", stacked);
    }

    /** A name that leads somewhere; without an address the name alone. */
    static Component name(@Nullable String address, String name) {
        Component shown = address == null ? new Span(name) : new Anchor(address, name);
        shown.getElement().setAttribute("dir", "auto");
        Div cell = new Div(shown);
        cell.addClassName("who");
        return cell;
    }

    /** A mentor’s name, which leads to their record; whoever has moved to another area is not named. */
    final Component mentor(PersonId person, String name) {
        return name.isEmpty()
                ? name(null, words.text("mentoring.elsewhere"))
                : name(MentoringNavigation.tab(person), name);
    }

    /** A figure that leads to what it counts. */
    static Component figure(String address, String said) {
        Div cell = new Div(new Anchor(address, said));
        cell.addClassName("who");
        return cell;
    }

    /** One cell with all of it. */
    static Component stack(Component name, String facts, Component... more) {
        Span line = new Span(facts);
        line.addClassName("al-meta");
        Div cell = new Div(name, line);
        cell.add(more);
        cell.addClassName("stack");
        return cell;
    }
}
