package org.alongside.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** A few things, one below the other: what each is, what is known of it below, and how it stands at its right. */
public class LineList extends UnorderedList {
    public LineList() {
        addClassNames("al-panel", "al-lines");
    }

    /** Adds one of them by its name. */
    public ListItem line(String name, String facts, Component... standing) {
        Span what = new Span(name);
        what.addClassName("name");
        return line(what, facts, standing);
    }

    /** Adds one of them by a link to it. */
    public ListItem line(Component what, String facts, Component... standing) {
        Span known = new Span(facts);
        known.addClassName("al-meta");
        ListItem line = new ListItem(what, known);
        line.add(standing);
        add(line);
        return line;
    }
}
