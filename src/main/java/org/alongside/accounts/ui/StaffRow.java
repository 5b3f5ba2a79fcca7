package org.alongside.accounts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.stream.Collectors;
import org.alongside.accounts.UserRow;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;

/** One of those who work here: side by side on a desktop, one below the other on a phone. */
class StaffRow extends Div {
    StaffRow(UserRow row) {
        addClassName("al-staff");
        RouterLink name = new RouterLink(row.name(), UserView.class, row.id().toString());
        name.getElement().setAttribute("dir", "auto");
        add(name, new Span(row.email()), new Span(roles(row)), state(row));
    }

    private String roles(UserRow row) {
        return row.roles().stream()
                .sorted()
                .map(role -> getTranslation("accounts.role." + role))
                .collect(Collectors.joining(", "));
    }

    private StatusTag state(UserRow row) {
        return row.enabled()
                ? new StatusTag(Status.DONE, getTranslation("accounts.enabled"))
                : new StatusTag(Status.NOT_NEEDED, getTranslation("accounts.disabled"));
    }
}
