package org.alongside.vetting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.recruitment.RoleProfileService;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.Refused;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.LostUpdateDialog;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.View;
import org.alongside.vetting.CheckKindRow;
import org.alongside.vetting.CheckKindService;
import org.alongside.vetting.RoleRequirementData;
import org.alongside.vetting.RoleRequirementService;

/** What one role needs: checks, references, and who decides. */
@Route(VettingNavigation.NEED)
@RolesAllowed("ADMINISTRATOR")
class RoleNeedsView extends View implements BeforeEnterObserver {
    final CheckboxGroup<CheckKindRow> checks = new CheckboxGroup<>();
    final IntegerField references = new IntegerField(getTranslation("vetting.needs.references"));
    final Checkbox disclosure = new Checkbox(getTranslation("vetting.needs.disclosure"));
    final Checkbox regulated = new Checkbox(getTranslation("vetting.needs.regulated"));
    final Checkbox twoDecide = new Checkbox(getTranslation("vetting.needs.two"));
    final Checkbox paidPathway = new Checkbox(getTranslation("vetting.needs.paid"));
    final TextArea licence = new TextArea(getTranslation("vetting.needs.licence"));
    final PlainError error = new PlainError();

    private final transient RoleRequirementService requirements;
    private final transient RoleProfileService roles;
    private final List<CheckKindRow> kinds;
    private transient RoleProfileId role = new RoleProfileId(new UUID(0, 0));
    private long version;

    RoleNeedsView(RoleRequirementService requirements, RoleProfileService roles, CheckKindService kinds) {
        this.requirements = requirements;
        this.roles = roles;
        this.kinds = kinds.all();
        checks.setLabel(getTranslation("vetting.needs.checks"));
        checks.setItemLabelGenerator(CheckKindRow::name);
        references.setMin(0);
        references.setMax(5);
        references.setStepButtonsVisible(true);
        references.setHelperText(getTranslation("vetting.needs.references.hint"));
        licence.setHelperText(getTranslation("vetting.needs.licence.hint"));
        licence.setMaxLength(500);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        role = event.getRouteParameters()
                .get("id")
                .flatMap(Ids::parse)
                .map(RoleProfileId::new)
                .orElseThrow(NotFound::new);
        String name = roles.data(role).name();
        show(requirements.data(role));
        titled(getTranslation("vetting.needs.of", name));
        removeAll();
        Div form = new Div(
                checks,
                references,
                disclosure,
                regulated,
                twoDecide,
                paidPathway,
                licence,
                error,
                ActionButton.main(getTranslation("vetting.save"), this::save));
        form.addClassNames("al-form", "al-page-form");
        add(new PageHead(getTranslation("vetting.needs.of", name)).below(getTranslation("vetting.needs.later")), form);
    }

    private void show(RoleRequirementData data) {
        checks.setItems(kinds.stream()
                .filter(kind -> kind.inUse() || data.checks().contains(kind.id()))
                .toList());
        checks.setValue(
                kinds.stream().filter(kind -> data.checks().contains(kind.id())).collect(Collectors.toSet()));
        references.setValue(data.references());
        disclosure.setValue(data.selfDisclosure());
        regulated.setValue(data.regulated());
        twoDecide.setValue(data.twoDecide());
        paidPathway.setValue(data.paidPathway());
        licence.setValue(data.licenceNote());
        version = data.version();
    }

    private void save() {
        error.clear();
        Integer count = references.getValue();
        save(new RoleRequirementData(
                checks.getValue().stream().map(CheckKindRow::id).collect(Collectors.toSet()),
                count == null ? -1 : count,
                disclosure.getValue(),
                regulated.getValue(),
                twoDecide.getValue(),
                paidPathway.getValue(),
                licence.getValue().strip(),
                version));
    }

    private void save(RoleRequirementData data) {
        try {
            requirements.save(role, data);
            UI.getCurrent().navigate(RoleNeedsListView.class);
        } catch (Refused no) {
            error.show(no.refusal());
        } catch (ChangedMeanwhile lost) {
            RoleRequirementData theirs = lost.theirs(RoleRequirementData.class);
            RoleNeedsChoice choice = new RoleNeedsChoice(theirs, data, kinds, key -> getTranslation(key));
            new LostUpdateDialog(choice.fields(), kept -> save(choice.merged(kept))).open();
        }
    }
}
