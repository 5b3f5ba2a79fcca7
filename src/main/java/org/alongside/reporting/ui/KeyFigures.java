package org.alongside.reporting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;

/** The few numbers to see first; each is a link to the records that it counts. */
class KeyFigures extends UnorderedList {
    KeyFigures() {
        addClassName("al-key");
    }

    /** @param beside what to measure it by */
    KeyFigures with(String words, String number, String beside, String address) {
        Span what = new Span(words);
        what.addClassName("what");
        Span meta = new Span(beside);
        meta.addClassName("al-meta");
        Anchor link = new Anchor(address);
        link.add(what);
        link.getElement().appendChild(new Element("b").setText(number));
        link.add(meta);
        add(new ListItem(link));
        return this;
    }
}
