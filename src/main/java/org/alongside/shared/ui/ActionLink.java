package org.alongside.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A link that looks like a button, because it leads to where the thing is done. */
public class ActionLink extends Anchor {
    private ActionLink(String words, String address, String weight) {
        super(address);
        addClassName("al-btn");
        if (!weight.isEmpty()) addClassName(weight);
        add(new Span(words));
    }

    /** The one thing to do. */
    public static ActionLink main(String words, String address) {
        return new ActionLink(words, address, "");
    }

    /** What is also possible. */
    public static ActionLink other(String words, String address) {
        return new ActionLink(words, address, "line");
    }

    /** Puts a drawing before the words. */
    public ActionLink with(Icon icon) {
        addComponentAsFirst(new Drawing(icon));
        return this;
    }
}
