package org.alongside.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: its title, a line above or below, and what can be done here at the right. */
public class PageHead extends Div {
    private final Div words = new Div();
    private final H1 heading;

    public PageHead(String title) {
        addClassName("app-top");
        heading = new H1(title);
        heading.getElement().setAttribute("dir", "auto");
        words.add(heading);
        add(words);
    }

    /** A small line before the title: a day, the way back. */
    public PageHead above(String line) {
        return above(new Paragraph(line));
    }

    /** The same with a link in it. */
    public PageHead above(Paragraph line) {
        line.addClassName("al-meta");
        words.addComponentAsFirst(line);
        return this;
    }

    /** A line after the title. */
    public PageHead below(String line) {
        return below(new Paragraph(line));
    }

    /** The same of several pieces. */
    public PageHead below(Paragraph line) {
        line.addClassName("sub");
        words.add(line);
        return this;
    }

    /** What can be done here. */
    public PageHead actions(Component... actions) {
        Div right = new Div(actions);
        right.addClassName("r");
        add(right);
        return this;
    }
}
