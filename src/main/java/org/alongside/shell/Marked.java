package org.alongside.shell;

import com.vaadin.flow.router.RouterLink;
import java.util.Comparator;
import java.util.List;

/** Tells by the address which link of a menu is the open one. */
final class Marked {
    private Marked() {}

    /** One of them at most: below my space are pages that have a link of their own. */
    static void mark(List<RouterLink> links, String path) {
        String open = links.stream()
                .map(RouterLink::getHref)
                .filter(href -> leadsTo(href, path))
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
        for (RouterLink link : links) {
            if (link.getHref().equals(open)) link.getElement().setAttribute("aria-current", "page");
            else link.getElement().removeAttribute("aria-current");
        }
    }

    /** A page below an entry belongs to it: a record to the list of people. */
    static boolean leadsTo(String href, String path) {
        return path.equals(href) || (!href.isEmpty() && path.startsWith(href + "/"));
    }
}
