package org.alongside.shared.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.alongside.shared.Refusal;

/** What is wrong and how to put it right, beside the field or button that it concerns. Hidden until there is something to say. */
public class PlainError extends Paragraph {
    public PlainError() {
        addClassName("al-err");
        getElement().setAttribute("role", "alert");
        clear();
    }

    /** Says it; read out at once. */
    public void show(String words) {
        removeAll();
        add(new Drawing(Icon.STOPPED), new Span(words));
        setVisible(true);
    }

    /** Says why a rule refused. */
    public void show(Refusal refusal) {
        show(getTranslation(refusal.messageKey(), refusal.arguments().toArray()));
    }

    public final void clear() {
        removeAll();
        setVisible(false);
    }
}
