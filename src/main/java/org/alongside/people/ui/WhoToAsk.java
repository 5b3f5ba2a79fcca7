package org.alongside.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.alongside.accounts.ContactCard;

/** The name and number of whom to ask. */
class WhoToAsk extends Div {
    WhoToAsk(ContactCard contact) {
        addClassName("al-ask-whom");
        Paragraph name = new Paragraph(contact.name());
        name.addClassName("name");
        name.getElement().setAttribute("dir", "auto");
        add(name);
        if (!contact.telephone().isBlank()) {
            add(new Paragraph(new Anchor("tel:" + contact.telephone().replace(" ", ""), contact.telephone())));
        }
    }
}
