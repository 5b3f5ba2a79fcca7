package org.alongside.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.people.ui.PersonAddress;
import org.alongside.reporting.Listed;
import org.alongside.reporting.ListedRow;
import org.alongside.shared.ui.DayWords;

/** The records behind a figure; each leads to the part of the person's page that has it. */
class RecordGrid extends Grid<ListedRow> {
    /** The person alone is meant. */
    private static final Set<Listed> ALONE = EnumSet.of(Listed.APPLIED, Listed.BEGAN, Listed.MATCHES, Listed.PATHWAY);

    private final transient DayWords days;
    private final Column<ListedRow> name;
    private final Column<ListedRow> what;
    private final Column<ListedRow> day;
    private final Column<ListedRow> stage;
    private final Column<ListedRow> narrow;
    private Listed of = Listed.CLEARANCES;
    private boolean stacked;

    RecordGrid(DayWords days) {
        this.days = days;
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_NO_BORDER);
        addClassName("al-grid");
        setSelectionMode(SelectionMode.NONE);
        name = addComponentColumn(this::name)
                .setHeader(getTranslation("reporting.list.person"))
                .setFlexGrow(3);
        what = addColumn(this::what).setFlexGrow(2);
        day = addColumn(this::day).setFlexGrow(1);
        stage = addColumn(this::stage)
                .setHeader(getTranslation("reporting.stage"))
                .setFlexGrow(1);
        narrow = addComponentColumn(this::stack).setHeader(getTranslation("reporting.list.person"));
        of(of);
    }

    /** What the records are: which columns there are, and what they are called. */
    final void of(Listed of) {
        this.of = of;
        getElement().setAttribute("aria-label", getTranslation("reporting.list." + of));
        what.setHeader(getTranslation(
                switch (of) {
                    case CHECKS -> "reporting.check";
                    case SUPERVISION, HELD -> "reporting.supervision.outcome";
                    default -> "reporting.prison";
                }));
        day.setHeader(getTranslation("reporting.day." + of));
        shape();
    }

    final void stack(boolean stacked) {
        this.stacked = stacked;
        shape();
    }

    private void shape() {
        narrow.setVisible(stacked);
        name.setVisible(!stacked);
        day.setVisible(!stacked);
        stage.setVisible(!stacked);
        what.setVisible(!stacked && !ALONE.contains(of));
        setClassName("stacked", stacked);
    }

    private Component name(ListedRow row) {
        Anchor link = new Anchor(address(row), row.shownName());
        link.getElement().setAttribute("dir", "auto");
        Div cell = new Div(link);
        cell.addClassName("who");
        return cell;
    }

    private String address(ListedRow row) {
        return switch (of) {
            case CHECKS -> PersonAddress.record(row.person(), "checks");
            case CLEARANCES, ANSWERS -> PersonAddress.record(row.person(), "prisons");
            case SUPERVISION, HELD -> PersonAddress.record(row.person(), "supervision");
            case MATCHES -> PersonAddress.record(row.person(), "mentoring");
            case PATHWAY -> PersonAddress.record(row.person(), "pathway");
            case APPLIED, BEGAN -> PersonAddress.record(row.person());
        };
    }

    private Component stack(ListedRow row) {
        String day = day(row).isEmpty() ? "" : getTranslation("reporting.day." + of) + ": " + day(row);
        Span facts = new Span(Stream.of(what(row), day, stage(row))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" · ")));
        facts.addClassName("al-meta");
        Div cell = new Div(name(row), facts);
        cell.addClassName("stack");
        return cell;
    }

    private String what(ListedRow row) {
        boolean outcome = of == Listed.SUPERVISION || of == Listed.HELD;
        return outcome ? getTranslation("reporting.supervision.outcome." + row.what()) : row.what();
    }

    private String day(ListedRow row) {
        LocalDate day = row.day();
        return day == null ? "" : days.day(day);
    }

    private String stage(ListedRow row) {
        return getTranslation("people.stage." + row.stage());
    }
}
