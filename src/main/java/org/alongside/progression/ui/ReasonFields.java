package org.alongside.progression.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.alongside.progression.CriterionKind;
import org.alongside.progression.Measured;
import org.alongside.progression.ReasonData;

/** What the panel says about one criterion, under its figure. */
class ReasonFields extends Div {
    private static final int LONGEST = 2000;

    final Checkbox met;
    final TextArea words;

    private final CriterionKind kind;

    ReasonFields(Measured one) {
        this.kind = one.kind();
        addClassName("al-reason");
        String figure = getTranslation(
                one.figure().messageKey(), one.figure().arguments().toArray());
        String title =
                getTranslation(one.title().messageKey(), one.title().arguments().toArray());
        met = new Checkbox(getTranslation("progression.reason.met"), one.met());
        words = new TextArea(getTranslation("progression.reason.words", title));
        words.setMaxLength(LONGEST);
        words.setMinRows(2);
        Paragraph now = new Paragraph(getTranslation("progression.reason.figure", figure));
        now.addClassName("al-meta");
        add(new H3(title), now, met, words);
    }

    ReasonData value() {
        return new ReasonData(kind, met.getValue(), words.getValue().strip());
    }
}
