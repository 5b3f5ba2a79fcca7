package org.alongside.accounts.ui;

import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.accounts.AreaChoice;
import org.alongside.accounts.Role;
import org.alongside.accounts.UserData;
import org.alongside.shared.AreaId;
import org.alongside.shared.Refusal;
import org.alongside.shared.ui.LostUpdateDialog;

/** The fields of one account. */
class UserForm extends Div {
    private final TextField name = new TextField(getTranslation("accounts.name"));
    private final EmailField address = new EmailField(getTranslation("sign-in.address"));
    private final TextField telephone = new TextField(getTranslation("accounts.telephone"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(getTranslation("accounts.roles"));
    private final CheckboxGroup<AreaChoice> areas = new CheckboxGroup<>(getTranslation("accounts.areas"));
    private final Checkbox enabled = new Checkbox(getTranslation("accounts.may-sign-in"));
    private final FieldErrors errors = new FieldErrors()
            .at("accounts.name", name)
            .at("accounts.address", address)
            .at("accounts.telephone", telephone)
            .at("accounts.role", roles);

    private final List<AreaChoice> choices;
    private Set<AreaId> elsewhere = Set.of();
    private long version;

    /** @param choices the areas in use; areas out of use that somebody has already are kept */
    UserForm(List<AreaChoice> choices) {
        this.choices = choices;
        addClassNames("al-sheet", "fields");
        address.setManualValidation(true);
        List.of(name, address, telephone).forEach(field -> field.getElement().setProperty("autocomplete", "off"));
        telephone.setHelperText(getTranslation("accounts.telephone.hint"));
        roles.setItems(EnumSet.complementOf(EnumSet.of(Role.VOLUNTEER)));
        roles.setItemLabelGenerator(this::word);
        roles.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        areas.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        areas.setItems(choices);
        areas.setItemLabelGenerator(AreaChoice::name);
        add(errors.elsewhere(), name, address, telephone, roles, areas, enabled);
    }

    void show(UserData data) {
        name.setValue(data.name());
        address.setValue(data.email());
        telephone.setValue(data.telephone());
        roles.setValue(data.roles());
        areas.setValue(
                choices.stream().filter(a -> data.areas().contains(a.id())).collect(Collectors.toSet()));
        elsewhere = data.areas().stream()
                .filter(id -> choices.stream().noneMatch(a -> a.id().equals(id)))
                .collect(Collectors.toSet());
        enabled.setValue(data.enabled());
        version = data.version();
    }

    UserData typed() {
        Set<AreaId> chosen = areas.getValue().stream().map(AreaChoice::id).collect(Collectors.toSet());
        chosen.addAll(elsewhere);
        return new UserData(
                name.getValue().strip(),
                address.getValue().strip(),
                telephone.getValue().strip(),
                roles.getValue(),
                chosen,
                enabled.getValue(),
                version);
    }

    void refuse(Refusal no) {
        errors.show(no);
    }

    void clearErrors() {
        errors.clear();
    }

    /** Both versions of each field in words, for {@link LostUpdateDialog}. */
    List<LostUpdateDialog.Field> compare(UserData theirs, UserData mine) {
        List<LostUpdateDialog.Field> fields = new ArrayList<>();
        fields.add(new LostUpdateDialog.Field("name", label(name), theirs.name(), mine.name()));
        fields.add(new LostUpdateDialog.Field("email", label(address), theirs.email(), mine.email()));
        fields.add(new LostUpdateDialog.Field("telephone", label(telephone), theirs.telephone(), mine.telephone()));
        fields.add(new LostUpdateDialog.Field(
                "roles", getTranslation("accounts.roles"), roleWords(theirs), roleWords(mine)));
        fields.add(new LostUpdateDialog.Field(
                "areas", getTranslation("accounts.areas"), areaWords(theirs), areaWords(mine)));
        fields.add(new LostUpdateDialog.Field(
                "enabled", getTranslation("accounts.state"), stateWord(theirs), stateWord(mine)));
        return fields;
    }

    /** Mine where its field is among {@code kept}, else theirs; to be saved over theirs. */
    static UserData merge(UserData theirs, UserData mine, Set<String> kept) {
        return new UserData(
                kept.contains("name") ? mine.name() : theirs.name(),
                kept.contains("email") ? mine.email() : theirs.email(),
                kept.contains("telephone") ? mine.telephone() : theirs.telephone(),
                kept.contains("roles") ? mine.roles() : theirs.roles(),
                kept.contains("areas") ? mine.areas() : theirs.areas(),
                kept.contains("enabled") ? mine.enabled() : theirs.enabled(),
                theirs.version());
    }

    private String roleWords(UserData data) {
        return data.roles().stream().sorted().map(this::word).collect(Collectors.joining(", "));
    }

    private String areaWords(UserData data) {
        return choices.stream()
                .filter(area -> data.areas().contains(area.id()))
                .map(AreaChoice::name)
                .collect(Collectors.joining(", "));
    }

    private String stateWord(UserData data) {
        return getTranslation(data.enabled() ? "accounts.enabled" : "accounts.disabled");
    }

    private String word(Role role) {
        return getTranslation("accounts.role." + role);
    }

    private static String label(HasLabel field) {
        return field.getLabel();
    }
}
