package org.alongside.disclosure.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import org.alongside.disclosure.DisclosureDetails;
import org.alongside.shared.ui.DayWords;

/** What the person told us, in their words, and what was said to it since. */
class ToldBox extends PrivateBox {
    ToldBox(DisclosureDetails one, DayWords days) {
        add(new H2(getTranslation("disclosure.told")));
        one.answers().forEach(line -> {
            add(new H3(line.label()));
            words(line.text());
        });
        String reported = one.reported();
        if (reported != null) {
            add(new H3(getTranslation("disclosure.told.reported")));
            words(reported);
        }
        one.said().forEach(said -> {
            add(new H3(getTranslation("disclosure.said." + said.key(), days.day(said.on()), said.by())));
            words(said.words());
        });
    }
}
