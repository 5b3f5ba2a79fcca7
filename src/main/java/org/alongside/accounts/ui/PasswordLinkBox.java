package org.alongside.accounts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.Status;

/** The link by which somebody chooses a password, to hand over; shown this once. */
class PasswordLinkBox extends Div {
    PasswordLinkBox(String secret) {
        addClassNames("al-panel", "al-link-box");
        TextField address = new TextField(getTranslation("accounts.link.address"));
        address.setValue(here() + "/app/password/" + secret);
        address.setReadOnly(true);
        ActionButton copy = ActionButton.other(
                getTranslation("accounts.link.copy"),
                () -> address.getElement().executeJs("navigator.clipboard.writeText(this.value)"));
        ActionButton print = ActionButton.other(
                        getTranslation("accounts.link.print"),
                        () -> getElement().executeJs("window.print()"))
                .with(Icon.PRINT);
        Div actions = new Div(copy, print);
        actions.addClassName("acts");
        add(
                new Notice(Status.DONE, getTranslation("accounts.link.made")),
                new Paragraph(getTranslation("accounts.link.what")),
                address,
                actions);
    }

    /** The portal as the administrator reaches it is how others reach it too. */
    private static String here() {
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        String url = request.getRequestURL().toString();
        return url.substring(0, url.indexOf(request.getRequestURI()));
    }
}
