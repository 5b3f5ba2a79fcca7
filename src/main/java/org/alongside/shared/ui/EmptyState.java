package org.alongside.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing here yet, or nothing to do: says what to do first, or when the next thing is. At most one button. */
public class EmptyState extends Div {
    public EmptyState(String title, String sentence) {
        addClassNames("al-panel", "al-empty");
        add(new H2(title), new Paragraph(sentence));
    }

    /** Adds the button or link that leads on. */
    public EmptyState action(Component action) {
        add(action);
        return this;
    }
}
