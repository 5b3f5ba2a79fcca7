package org.alongside.training.ui;

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
import org.alongside.recruitment.RoleProfileRow;
import org.alongside.recruitment.RoleProfileService;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.View;
import org.alongside.training.CatalogueService;
import org.alongside.training.ProgrammeId;
import org.alongside.training.ProgrammeRow;
import org.alongside.training.RoleTrainingService;

/** Which roles need which training before anybody is ready for them. */
@Route(TrainingNavigation.ROLES)
@RolesAllowed("ADMINISTRATOR")
@StyleSheet(TrainingNavigation.STYLE)
class RoleTrainingView extends View {
    private final transient RoleTrainingService needs;
    private final List<ProgrammeRow> inUse;

    RoleTrainingView(RoleTrainingService needs, RoleProfileService roles, CatalogueService catalogue) {
        this.needs = needs;
        this.inUse = catalogue.all().stream()
                .filter(row -> row.inUse() && !row.induction())
                .toList();
        titled(getTranslation("training.roles"));
        add(new PageHead(getTranslation("training.roles")).below(getTranslation("training.roles.what")));
        Map<RoleProfileId, Set<ProgrammeId>> now = needs.all();
        Div form = new Div();
        form.addClassNames("al-form", "al-page-form");
        roles.all().forEach(role -> form.add(choice(role, now.getOrDefault(role.id(), Set.of()))));
        add(form);
    }

    private MultiSelectComboBox<ProgrammeRow> choice(RoleProfileRow role, Set<ProgrammeId> needed) {
        MultiSelectComboBox<ProgrammeRow> choice = new MultiSelectComboBox<>(role.name());
        choice.setItems(inUse);
        choice.setItemLabelGenerator(ProgrammeRow::name);
        choice.setHelperText(getTranslation("training.roles.hint"));
        choice.setValue(inUse.stream().filter(row -> needed.contains(row.id())).collect(Collectors.toSet()));
        choice.addValueChangeListener(chosen -> {
            needs.save(
                    role.id(), chosen.getValue().stream().map(ProgrammeRow::id).collect(Collectors.toSet()));
            Notification.show(getTranslation("training.saved"));
        });
        return choice;
    }
}
