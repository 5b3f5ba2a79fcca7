package org.alongside.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** A link to where somebody is already would do nothing: it leads them down to the part instead. */
final class LeadDown {
    private static final String PART = "part";

    private LeadDown() {}

    /** @param here the address of the open {@code part} */
    static void to(Component part, Component next, String here) {
        part.setId(PART);
        part.getElement().setAttribute("tabindex", "-1");
        links(next, here);
    }

    private static void links(Component next, String here) {
        if (next instanceof Anchor link && link.getHref().equals(here)) lead(link);
        next.getChildren().forEach(child -> links(child, here));
    }

    private static void lead(Anchor link) {
        link.setRouterIgnore(true);
        link.getElement()
                .executeJs(
                        "this.addEventListener('click', e => { e.preventDefault();"
                                + " const part = document.getElementById($0);"
                                + " part?.scrollIntoView({block: 'start'}); part?.focus({preventScroll: true}); })",
                        PART);
    }
}
