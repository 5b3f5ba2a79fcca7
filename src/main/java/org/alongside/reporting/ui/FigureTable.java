package org.alongside.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The same numbers as a chart beside it, in rows and columns: opened when somebody wants them. */
class FigureTable extends NativeDetails {
    private final NativeTable table = new NativeTable();

    /** @param heads the first for what each row is about, the others for its numbers */
    FigureTable(String of, List<String> heads) {
        super();
        addClassName("al-as-table");
        setSummaryText(getTranslation("reporting.as-table"));
        table.addClassName("al-table");
        table.getElement().setAttribute("aria-label", of);
        NativeTableRow head = new NativeTableRow();
        heads.forEach(words -> head.add(head(words, head.getComponentCount() > 0)));
        table.getHead().add(head);
        Div frame = new Div(table);
        frame.addClassName("frame");
        setContent(frame);
    }

    private static NativeTableHeaderCell head(String words, boolean number) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        if (number) cell.addClassName("num");
        return cell;
    }

    /** A row; a figure without an address is a number alone. */
    FigureTable row(String what, List<Figure> figures) {
        NativeTableHeaderCell first = new NativeTableHeaderCell(what);
        first.getElement().setAttribute("scope", "row").setAttribute("dir", "auto");
        NativeTableRow row = new NativeTableRow();
        row.add(first);
        figures.forEach(figure -> row.add(cell(figure)));
        table.getBody().add(row);
        return this;
    }

    private static NativeTableCell cell(Figure figure) {
        boolean opens = figure.address() != null && figure.count() > 0;
        Component number = opens ? figure.link() : new Span(String.valueOf(figure.count()));
        NativeTableCell cell = new NativeTableCell();
        cell.add(number);
        cell.addClassName("num");
        return cell;
    }
}
