package org.alongside.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Says what happened, why and what is open, next to its cause. */
public class Notice extends Div {
    private final Paragraph text = new Paragraph();

    /** @param words the sentence that matters */
    public Notice(Status status, String words) {
        addClassNames("al-notice", status.tint());
        getElement().setAttribute("role", status == Status.STOPPED ? "alert" : "status");
        text.add(new Span(words));
        add(new Drawing(status.icon()), text);
    }

    /** Adds what to do, or a link to it. */
    public Notice then(Component more) {
        text.add(new Span(" "), more);
        return this;
    }

    /** Makes the first sentence heavy and goes on with a second. */
    public Notice then(String more) {
        text.addClassName("headed");
        return then(new Span(more));
    }
}
