package org.alongside.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.View;

/** A page that says why there is no page: what happened, and where to go on. */
abstract class Trouble extends View {
    Trouble() {
        addClassName("al-trouble");
    }

    /** Shows {@code key} and {@code key.what}, then what else helps. */
    final void say(String key, Component... more) {
        removeAll();
        titled(getTranslation(key));
        add(new H1(getTranslation(key)), new Paragraph(getTranslation(key + ".what")));
        add(more);
        add(ActionLink.main(getTranslation("shell.trouble.today"), "/app"));
    }
}
