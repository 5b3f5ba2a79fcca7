package org.alongside.shell;

import com.vaadin.flow.router.RouterLink;

/** Tells by the address which link of a menu is the open one. */
final class Marked {
    private Marked() {}

    static void mark(RouterLink link, String path) {
        if (leadsTo(link.getHref(), path)) link.getElement().setAttribute("aria-current", "page");
        else link.getElement().removeAttribute("aria-current");
    }

    /** A page below an entry belongs to it: a record to the list of people. */
    static boolean leadsTo(String href, String path) {
        return path.equals(href) || (!href.isEmpty() && path.startsWith(href + "/"));
    }
}
