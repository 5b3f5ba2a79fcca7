package org.alongside.recruitment.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.accounts.AreaChoice;
import org.alongside.accounts.Colleague;
import org.alongside.recruitment.OpportunityData;
import org.alongside.recruitment.RoleProfileRow;
import org.alongside.shared.AreaId;
import org.alongside.shared.ui.DayField;
import org.alongside.shared.ui.LostUpdateDialog.Field;

/** The fields of an opportunity, from a record and back. */
class OpportunityFields extends Div {
    final Select<RoleProfileRow> role = new Select<>();
    final TextField title = text("title", 120);
    final TextField address = text("address", 60);
    final TextArea summary = new TextArea(words("summary"));
    final TextField time = text("time", 120);
    final TextField training = text("training", 120);
    final DatePicker opensOn = day("opens");
    final DatePicker closesOn = day("closes");
    final CheckboxGroup<AreaChoice> areas = new CheckboxGroup<>();
    final Select<Colleague> contact = new Select<>();

    private final List<RoleProfileRow> roles;
    private final List<AreaChoice> places;
    private final transient Function<Collection<AreaId>, List<Colleague>> colleagues;
    private long version;

    OpportunityFields(
            List<RoleProfileRow> roles,
            List<AreaChoice> places,
            Function<Collection<AreaId>, List<Colleague>> colleagues,
            LocalDate today) {
        this.roles = roles;
        this.places = places;
        this.colleagues = colleagues;
        addClassName("al-form");
        role.setLabel(words("role"));
        role.setItems(roles.stream().filter(RoleProfileRow::inUse).toList());
        role.setItemLabelGenerator(RoleProfileRow::name);
        role.addValueChangeListener(chosen -> suggest(chosen.getValue()));
        areas.setLabel(words("areas"));
        areas.setItems(places);
        areas.setItemLabelGenerator(AreaChoice::name);
        areas.addValueChangeListener(chosen -> offerContacts(chosen.getValue()));
        contact.setLabel(words("contact"));
        contact.setHelperText(words("contact.hint"));
        contact.setItemLabelGenerator(Colleague::name);
        summary.setMaxLength(500);
        opensOn.setValue(today);
        opensOn.setRequiredIndicatorVisible(true);
        closesOn.setHelperText(words("closes.hint"));
        add(role, title, address, summary, time, training, areas, contact, opensOn, closesOn);
    }

    void show(OpportunityData data) {
        role.setValue(roles.stream()
                .filter(r -> r.id().equals(data.roleProfile()))
                .findFirst()
                .orElse(null));
        title.setValue(data.title());
        address.setValue(data.address());
        address.setReadOnly(true);
        summary.setValue(data.summary());
        time.setValue(data.timeNeeded());
        training.setValue(data.training());
        opensOn.setValue(data.opensOn());
        closesOn.setValue(data.closesOn());
        areas.setValue(
                places.stream().filter(p -> data.areas().contains(p.id())).collect(Collectors.toSet()));
        contact.getListDataView()
                .getItems()
                .filter(c -> c.id().equals(data.namedContact()))
                .findFirst()
                .ifPresent(contact::setValue);
        version = data.version();
    }

    /** What was filled in; empty when a field must be filled in first, which is then marked. */
    Optional<OpportunityData> read() {
        boolean whole = given(role, role.isEmpty()) & given(title, title.isEmpty()) & given(address, address.isEmpty());
        whole &= given(areas, areas.isEmpty()) & given(opensOn, opensOn.isEmpty());
        RoleProfileRow chosen = role.getValue();
        LocalDate opens = opensOn.getValue();
        if (!whole || chosen == null || opens == null) return Optional.empty();
        Colleague asked = contact.getValue();
        return Optional.of(new OpportunityData(
                chosen.id(),
                address.getValue().strip(),
                title.getValue().strip(),
                summary.getValue().strip(),
                time.getValue().strip(),
                training.getValue().strip(),
                opens,
                closesOn.getValue(),
                areas.getValue().stream().map(AreaChoice::id).collect(Collectors.toSet()),
                asked == null ? null : asked.id(),
                version));
    }

    /** Both sets of values in words, for the choice field by field. */
    List<Field> beside(OpportunityData theirs, OpportunityData mine) {
        return OpportunityChoice.beside(theirs, mine, this::words, this::names);
    }

    OpportunityData merged(OpportunityData theirs, OpportunityData mine, Set<String> kept) {
        return OpportunityChoice.merged(theirs, mine, kept);
    }

    private String names(Set<AreaId> ids) {
        return places.stream()
                .filter(p -> ids.contains(p.id()))
                .map(AreaChoice::name)
                .collect(Collectors.joining(", "));
    }

    /** A new one begins with the words of its role. */
    private void suggest(RoleProfileRow chosen) {
        if (chosen == null || !title.isEmpty()) return;
        title.setValue(chosen.name());
        summary.setValue(chosen.summary());
    }

    private void offerContacts(Set<AreaChoice> chosen) {
        Colleague before = contact.getValue();
        List<Colleague> offered =
                colleagues.apply(chosen.stream().map(AreaChoice::id).toList());
        contact.setItems(offered);
        if (before != null && offered.contains(before)) contact.setValue(before);
    }

    private <F extends HasValidationProperties> boolean given(F field, boolean empty) {
        field.setInvalid(empty);
        if (empty) field.setErrorMessage(getTranslation("recruitment.missing"));
        return !empty;
    }

    private TextField text(String key, int longest) {
        TextField field = new TextField(words(key));
        field.setMaxLength(longest);
        String hint = "recruitment.opportunity." + key + ".hint";
        field.setHelperText(getTranslation(hint));
        return field;
    }

    private DatePicker day(String key) {
        return new DayField(words(key));
    }

    private String words(String key) {
        return getTranslation("recruitment.opportunity." + key);
    }
}
