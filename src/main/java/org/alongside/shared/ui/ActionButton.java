package org.alongside.shared.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A button with a verb on it. A page has one main button; what is also possible is outlined; small print is quiet. */
public class ActionButton extends NativeButton {
    private ActionButton(String words, Runnable onClick, String weight) {
        addClassName("al-btn");
        if (!weight.isEmpty()) addClassName(weight);
        getElement().setAttribute("type", "button");
        add(new Span(words));
        addClickListener(click -> onClick.run());
    }

    /** The one thing to do. */
    public static ActionButton main(String words, Runnable onClick) {
        return new ActionButton(words, onClick, "");
    }

    /** What is also possible. */
    public static ActionButton other(String words, Runnable onClick) {
        return new ActionButton(words, onClick, "line");
    }

    /** Looks like a link: what is seldom wanted. */
    public static ActionButton quiet(String words, Runnable onClick) {
        return new ActionButton(words, onClick, "text");
    }

    /** Puts a drawing before the words. */
    public ActionButton with(Icon icon) {
        addComponentAsFirst(new Drawing(icon));
        return this;
    }
}
