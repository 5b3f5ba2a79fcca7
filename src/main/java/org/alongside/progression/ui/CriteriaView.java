package org.alongside.progression.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.progression.CriteriaData;
import org.alongside.progression.CriteriaService;
import org.alongside.progression.Criterion;
import org.alongside.progression.CriterionKind;
import org.alongside.recruitment.RoleProfileRow;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.Refused;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.View;
import org.alongside.training.CatalogueService;
import org.alongside.training.ProgrammeRow;
import org.jspecify.annotations.Nullable;

/** What one role asks from now on; who reached something keeps it. */
@Route(PathwayNavigation.ROLE)
@RolesAllowed("MANAGER")
class CriteriaView extends View implements BeforeEnterObserver {
    final IntegerField months = number(CriterionKind.MONTHS_ACTIVE);
    final IntegerField supervision = number(CriterionKind.SUPERVISION_HELD);
    final IntegerField hours = number(CriterionKind.HOURS);
    final Checkbox nothingOverdue = new Checkbox(getTranslation("progression.criteria.NOTHING_OVERDUE"));
    final MultiSelectComboBox<ProgrammeRow> training =
            new MultiSelectComboBox<>(getTranslation("progression.criteria.TRAINING"));
    final PlainError error = new PlainError();

    private final transient CriteriaService criteria;
    private final transient CatalogueService catalogue;
    private int number;

    CriteriaView(CriteriaService criteria, CatalogueService catalogue) {
        this.criteria = criteria;
        this.catalogue = catalogue;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoleProfileId id = event.getRouteParameters()
                .get("role")
                .flatMap(Ids::parse)
                .map(RoleProfileId::new)
                .orElseThrow(NotFound::new);
        RoleProfileRow role = criteria.roles().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        show(role);
    }

    private void show(RoleProfileRow role) {
        titled(role.name());
        List<ProgrammeRow> all = catalogue.all();
        training.setItems(all);
        training.setItemLabelGenerator(ProgrammeRow::name);
        fill(criteria.newest(role.id()), all);
        Div acts = new Div(
                ActionButton.main(getTranslation("progression.criteria.do"), () -> publish(role.id())),
                ActionLink.other(getTranslation("progression.criteria.back"), PathwayNavigation.ROLES));
        acts.addClassName("acts");
        Paragraph lead = new Paragraph(getTranslation("progression.criteria.NO_OPEN_CONCERN"));
        Div form = new Div(months, supervision, nothingOverdue, hours, training, lead, error, acts);
        form.addClassNames("al-form", "al-page-form");
        removeAll();
        add(
                new PageHead(role.name())
                        .above(new Paragraph(
                                new Anchor(PathwayNavigation.ROLES, getTranslation("progression.criteria"))))
                        .below(getTranslation("progression.criteria.keep")),
                form);
    }

    private void fill(CriteriaData asked, List<ProgrammeRow> all) {
        number = asked.number();
        months.setValue(target(asked, CriterionKind.MONTHS_ACTIVE));
        supervision.setValue(target(asked, CriterionKind.SUPERVISION_HELD));
        hours.setValue(target(asked, CriterionKind.HOURS));
        nothingOverdue.setValue(asked.criteria().stream().anyMatch(one -> one.kind() == CriterionKind.NOTHING_OVERDUE));
        training.setValue(all.stream()
                .filter(row ->
                        asked.criteria().stream().anyMatch(one -> row.id().equals(one.programme())))
                .collect(Collectors.toSet()));
    }

    private void publish(RoleProfileId role) {
        error.clear();
        try {
            criteria.publish(role, new CriteriaData(typed(), number));
            UI.getCurrent().navigate(PathwayNavigation.ROLES);
        } catch (Refused no) {
            error.show(no.refusal());
        } catch (ChangedMeanwhile lost) {
            number = lost.theirs(CriteriaData.class).number();
            error.show(getTranslation("progression.criteria.changed"));
        }
    }

    private List<Criterion> typed() {
        List<Criterion> asked = new ArrayList<>();
        add(asked, CriterionKind.MONTHS_ACTIVE, months.getValue());
        add(asked, CriterionKind.SUPERVISION_HELD, supervision.getValue());
        if (nothingOverdue.getValue()) asked.add(Criterion.of(CriterionKind.NOTHING_OVERDUE, 0));
        add(asked, CriterionKind.HOURS, hours.getValue());
        training.getValue().forEach(row -> asked.add(new Criterion(CriterionKind.TRAINING, 0, row.id())));
        asked.add(Criterion.of(CriterionKind.NO_OPEN_CONCERN, 0));
        return asked;
    }

    private static void add(List<Criterion> asked, CriterionKind kind, @Nullable Integer target) {
        if (target != null) asked.add(Criterion.of(kind, target));
    }

    private static @Nullable Integer target(CriteriaData asked, CriterionKind kind) {
        return asked.criteria().stream()
                .filter(one -> one.kind() == kind)
                .map(Criterion::target)
                .findFirst()
                .orElse(null);
    }

    private IntegerField number(CriterionKind kind) {
        IntegerField field = new IntegerField(getTranslation("progression.criteria." + kind));
        field.setMin(kind.least());
        field.setMax(kind.most());
        field.setStepButtonsVisible(true);
        field.setHelperText(getTranslation("progression.criteria." + kind + ".help"));
        return field;
    }
}
