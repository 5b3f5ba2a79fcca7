package org.alongside.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.alongside.accounts.OrganisationData;
import org.alongside.accounts.SetUpData;
import org.alongside.accounts.SetUpService;
import org.alongside.shared.NotFound;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.Status;

/** The first page of a new installation: the organisation, its areas, and who looks after the portal. */
@Route(value = "set-up", autoLayout = false)
@AnonymousAllowed
class SetUpView extends DoorPage implements HasUrlParameter<String> {
    private final SetUpService setUp;
    private final TextField organisation = new TextField(getTranslation("accounts.organisation"));
    private final TextField shortName = new TextField(getTranslation("accounts.short-name"));
    private final TextField telephone = new TextField(getTranslation("accounts.organisation.telephone"));
    private final TextField hours = new TextField(getTranslation("accounts.hours"));
    private final TextArea areas = new TextArea(getTranslation("set-up.areas"));
    private final TextField name = new TextField(getTranslation("set-up.name"));
    private final EmailField address = Fields.address(getTranslation("sign-in.address"), "");
    private final PasswordField password = Fields.password(getTranslation("password.field"), Autocomplete.NEW_PASSWORD);
    private final FieldErrors errors = new FieldErrors()
            .at("accounts.organisation", organisation)
            .at("accounts.short-name", shortName)
            .at("accounts.telephone", telephone)
            .at("accounts.hours", hours)
            .at("accounts.area", areas)
            .at("accounts.name", name)
            .at("accounts.address", address)
            .at("password", password);

    SetUpView(SetUpService setUp) {
        super("set-up.title");
        this.setUp = setUp;
        shortName.setHelperText(getTranslation("accounts.short-name.hint"));
        hours.setHelperText(getTranslation("accounts.hours.hint"));
        areas.setHelperText(getTranslation("set-up.areas.hint"));
        password.setHelperText(getTranslation("password.hint"));
        name.setAutocomplete(Autocomplete.NAME);
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        if (setUp.works(secret)) ask(secret);
        else tellUsed();
    }

    private void ask(String secret) {
        show(
                new Paragraph(getTranslation("set-up.what")),
                part("set-up.part.organisation", organisation, shortName, telephone, hours),
                part("set-up.part.areas", areas),
                part("set-up.part.you", name, address, password),
                ActionButton.main(getTranslation("set-up.button"), () -> keep(secret)));
        organisation.focus();
    }

    private Section part(String titleKey, Component... fields) {
        Section part = new Section(new H2(getTranslation(titleKey)));
        part.add(fields);
        part.addClassName("fields");
        return part;
    }

    private void keep(String secret) {
        errors.clear();
        try {
            setUp.setUp(secret, typed());
            show(
                    new Notice(Status.DONE, getTranslation("set-up.done")),
                    new Paragraph(getTranslation("set-up.done.next")),
                    ActionLink.main(getTranslation("sign-in.button"), "/app/login"));
        } catch (Refused no) {
            errors.show(no.refusal());
        } catch (NotFound used) {
            tellUsed();
        }
    }

    private SetUpData typed() {
        String brief = shortName.getValue().isBlank() ? organisation.getValue() : shortName.getValue();
        OrganisationData facts = new OrganisationData(
                organisation.getValue().strip(),
                brief.strip(),
                telephone.getValue().strip(),
                "",
                hours.getValue().strip(),
                0);
        List<String> names = areas.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new SetUpData(facts, names, name.getValue(), address.getValue(), password.getValue());
    }

    private void tellUsed() {
        show(
                new Notice(Status.EXPIRED, getTranslation("set-up.used")),
                new Paragraph(getTranslation("set-up.used.what")));
    }
}
