package org.alongside.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The next step: who acts, by when, one filled button. A page has at most one; with nothing to do use {@link EmptyState}. */
public class NextStepCard extends Section {
    private final Div words = new Div();

    /**
     * @param kicker whose it is and by when, such as “Next for you · today”
     * @param title what to do, as a sentence
     */
    public NextStepCard(String kicker, String title) {
        addClassName("al-next");
        getElement().setAttribute("aria-label", getTranslation("ui.next-step"));
        Paragraph above = new Paragraph(kicker);
        above.addClassName("k");
        H2 heading = new H2(title);
        heading.getElement().setAttribute("dir", "auto");
        words.add(above, heading);
        add(new Drawing(Icon.NEXT), words);
    }

    /** Adds a sentence that says why. */
    public NextStepCard because(String sentence) {
        Paragraph why = new Paragraph(sentence);
        why.getElement().setAttribute("dir", "auto");
        words.add(why);
        return this;
    }

    /** Adds the one filled button, and at most one link beside it. */
    public NextStepCard actions(Component... actions) {
        Div row = new Div(actions);
        row.addClassName("acts");
        add(row);
        return this;
    }
}
