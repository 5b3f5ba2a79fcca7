package org.alongside.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** Parts of a page, each with an address of its own; wraps on a phone. */
public class TabLinks extends Nav {
    /** @param label what these are parts of, for who cannot see it */
    public TabLinks(String label) {
        addClassName("al-tabs");
        setAriaLabel(label);
    }

    /** Adds a part; the open one is marked. */
    public TabLinks add(String words, String address, boolean open) {
        Anchor tab = new Anchor(address, words);
        if (open) tab.getElement().setAttribute("aria-current", "page");
        add(tab);
        return this;
    }
}
