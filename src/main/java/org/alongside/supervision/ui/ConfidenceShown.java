package org.alongside.supervision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.alongside.shared.ui.Drawing;
import org.alongside.shared.ui.Icon;
import org.alongside.supervision.ConfidenceData;

/** The confidential part as it was written, for the few who read it. */
class ConfidenceShown extends Div {
    ConfidenceShown(ConfidenceData kept, String who) {
        addClassNames("al-private", "al-told", "al-confidence");
        Paragraph reads = new Paragraph(new Drawing(Icon.PRIVATE), new Span(who));
        reads.addClassName("who");
        Paragraph words = new Paragraph(kept.words());
        words.addClassName("detail");
        words.getElement().setAttribute("dir", "auto");
        add(reads, words);
    }
}
