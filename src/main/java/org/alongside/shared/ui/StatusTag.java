package org.alongside.shared.ui;

import com.vaadin.flow.component.html.Span;

/** How something stands: shape, word and tint together. */
public class StatusTag extends Span {
    public StatusTag(Status status, String words) {
        addClassNames("al-tag", status.tint());
        add(new Drawing(status.icon()), new Span(words));
    }
}
