package org.alongside.disclosure.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.alongside.disclosure.DisclosureDetails;
import org.alongside.shared.ui.DayWords;

/** The conversations, the first first. */
class TalksBox extends PrivateBox {
    TalksBox(DisclosureDetails one, DayWords days) {
        add(new H2(getTranslation("disclosure.talks")));
        one.talks().forEach(talk -> {
            add(new H3(getTranslation("disclosure.talk.held." + talk.how(), days.day(talk.on()), talk.by())));
            words(talk.words());
            String view = talk.theirView();
            if (view != null) {
                add(label(getTranslation("disclosure.talk.view")));
                words(view);
            }
        });
    }

    private static Paragraph label(String said) {
        Paragraph label = new Paragraph(said);
        label.addClassName("al-meta");
        return label;
    }
}
