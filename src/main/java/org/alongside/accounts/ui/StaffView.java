package org.alongside.accounts.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.alongside.accounts.UserRow;
import org.alongside.accounts.UserService;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.View;
import org.springframework.data.domain.PageRequest;

/** Those who work here and sign in, by name. */
@StyleSheet("context://design/accounts.css")
@Route("staff")
@RolesAllowed("ADMINISTRATOR")
class StaffView extends View implements BeforeEnterObserver {
    private static final String NAME = "name";

    private final UserService users;
    private final TextField name = new TextField(getTranslation("accounts.find"));
    private final Grid<UserRow> grid = new Grid<>();

    StaffView(UserService users) {
        this.users = users;
        titled(getTranslation("accounts.staff"));
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(typed -> {
            if (typed.isFromClient()) getUI().ifPresent(ui -> ui.navigate(StaffView.class, filter(typed.getValue())));
        });
        name.addClassName("find");
        rows();
        add(
                new PageHead(getTranslation("accounts.staff"))
                        .below(getTranslation("accounts.staff.what"))
                        .actions(ActionLink.main(getTranslation("accounts.staff.add"), "/app/staff/new")),
                name,
                grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        name.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(NAME)
                .orElse(""));
        grid.setItems(
                query -> users.list(name.getValue(), PageRequest.of(query.getPage(), query.getPageSize())).stream());
    }

    private void rows() {
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addComponentColumn(StaffRow::new).setHeader(getTranslation("accounts.staff"));
    }

    private static QueryParameters filter(String name) {
        return name.isBlank() ? QueryParameters.empty() : QueryParameters.of(NAME, name.strip());
    }
}
