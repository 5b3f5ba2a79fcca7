package org.alongside.reporting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number that opens what it counts.
 *
 * @param words what it counts, for a picture's key or for who cannot see where it stands
 * @param address null when there is nothing to open
 */
record Figure(long count, String words, @Nullable String address) {
    /** The number alone, with its words for who cannot see the head of its column. */
    Anchor link() {
        Anchor link = new Anchor(address == null ? "" : address, String.valueOf(count));
        Span said = new Span(" " + words);
        said.addClassName("al-vh");
        link.add(said);
        return link;
    }
}
