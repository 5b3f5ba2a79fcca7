package org.alongside.training.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.alongside.accounts.AreaChoice;
import org.alongside.accounts.AreaService;
import org.alongside.accounts.Colleague;
import org.alongside.accounts.Role;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.alongside.training.CohortData;
import org.alongside.training.CohortService;

/** The fields of a cohort, for a new one and for one that is there. */
class CohortFields {
    final TextField name;
    final Select<AreaChoice> area = new Select<>();
    final TextField place;
    final MultiSelectComboBox<Colleague> trainers;
    final Select<Colleague> verifier = new Select<>();
    final IntegerField share;
    private long version;

    CohortFields(CohortService cohorts, AreaService areas, UnaryOperator<String> say) {
        name = new TextField(say.apply("training.cohort.name"));
        name.setMaxLength(120);
        name.setHelperText(say.apply("training.cohort.name.hint"));
        area.setLabel(say.apply("training.cohort.area"));
        area.setItems(areas.all());
        area.setItemLabelGenerator(AreaChoice::name);
        areas.mine().stream().findFirst().ifPresent(mine -> area.setValue(mine));
        place = new TextField(say.apply("training.cohort.place"));
        place.setMaxLength(200);
        trainers = new MultiSelectComboBox<>(say.apply("training.cohort.trainers"));
        trainers.setItems(cohorts.colleagues(Role.TRAINER));
        trainers.setItemLabelGenerator(Colleague::name);
        verifier.setLabel(say.apply("training.cohort.verifier"));
        verifier.setItems(cohorts.colleagues(Role.INTERNAL_VERIFIER));
        verifier.setItemLabelGenerator(one -> one == null ? say.apply("training.cohort.verifier.none") : one.name());
        verifier.setEmptySelectionAllowed(true);
        verifier.setEmptySelectionCaption(say.apply("training.cohort.verifier.none"));
        verifier.setHelperText(say.apply("training.cohort.verifier.hint"));
        share = new IntegerField(say.apply("training.cohort.share"));
        share.setHelperText(say.apply("training.cohort.share.hint"));
        share.setValue(20);
    }

    List<com.vaadin.flow.component.Component> all() {
        return List.of(name, area, place, trainers, verifier, share);
    }

    void show(CohortData data) {
        name.setValue(data.name());
        area.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(data.area()))
                .findFirst()
                .ifPresent(one -> area.setValue(one));
        place.setValue(data.place());
        trainers.setValue(trainers.getListDataView()
                .getItems()
                .filter(one -> data.trainers().contains(one.id()))
                .collect(Collectors.toSet()));
        verifier.setValue(verifier.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(data.verifier()))
                .findFirst()
                .orElse(null));
        share.setValue(data.sampleShare());
        version = data.version();
    }

    /** Chooses a trainer to begin with: whoever makes the cohort, when they teach. */
    void teaches(UserId me) {
        trainers.setValue(trainers.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(me))
                .collect(Collectors.toSet()));
    }

    /** @throws Refused when a field is missing that has no rule of its own */
    CohortData typed() {
        if (area.getValue() == null) throw new Refused("training.refused.area");
        return new CohortData(
                name.getValue(),
                area.getValue().id(),
                place.getValue(),
                trainers.getValue().stream().map(Colleague::id).collect(Collectors.toSet()),
                verifier.getValue() == null ? null : verifier.getValue().id(),
                share.getValue() == null ? 0 : share.getValue(),
                version);
    }
}
