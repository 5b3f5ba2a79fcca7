package org.alongside.clearance.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.clearance.EstablishmentId;
import org.alongside.clearance.EstablishmentRow;
import org.alongside.clearance.EstablishmentService;
import org.alongside.clearance.RolePrisonsService;
import org.alongside.recruitment.RoleProfileRow;
import org.alongside.recruitment.RoleProfileService;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.View;

/** Which roles need the clearance of which prisons before anybody is ready for them. */
@Route(ClearanceNavigation.ROLES)
@RolesAllowed("ADMINISTRATOR")
@StyleSheet(ClearanceNavigation.STYLE)
class RolePrisonsView extends View {
    private final transient RolePrisonsService needs;
    private final List<EstablishmentRow> open;

    RolePrisonsView(RolePrisonsService needs, RoleProfileService roles, EstablishmentService prisons) {
        this.needs = needs;
        this.open = prisons.open();
        titled(getTranslation("clearance.roles"));
        add(new PageHead(getTranslation("clearance.roles")).below(getTranslation("clearance.roles.what")));
        Map<RoleProfileId, Set<EstablishmentId>> now = needs.all();
        Div form = new Div();
        form.addClassNames("al-form", "al-page-form");
        roles.all().forEach(role -> form.add(choice(role, now.getOrDefault(role.id(), Set.of()))));
        add(form);
    }

    private MultiSelectComboBox<EstablishmentRow> choice(RoleProfileRow role, Set<EstablishmentId> needed) {
        MultiSelectComboBox<EstablishmentRow> choice = new MultiSelectComboBox<>(role.name());
        choice.setItems(open);
        choice.setItemLabelGenerator(EstablishmentRow::name);
        choice.setHelperText(getTranslation("clearance.roles.hint"));
        choice.setValue(open.stream().filter(row -> needed.contains(row.id())).collect(Collectors.toSet()));
        choice.addValueChangeListener(chosen -> {
            needs.save(
                    role.id(),
                    chosen.getValue().stream().map(EstablishmentRow::id).collect(Collectors.toSet()));
            Notification.show(getTranslation("clearance.settings.saved"));
        });
        return choice;
    }
}
