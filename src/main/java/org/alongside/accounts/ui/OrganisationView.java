package org.alongside.accounts.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.alongside.accounts.OrganisationData;
import org.alongside.accounts.OrganisationService;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.LostUpdateDialog;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.View;

/** What everybody may know of the organisation: its name and whom to ask. */
@StyleSheet("context://design/accounts.css")
@Route("organisation")
@RolesAllowed("ADMINISTRATOR")
class OrganisationView extends View {
    private final OrganisationService service;
    private final TextField name = new TextField(getTranslation("accounts.organisation"));
    private final TextField shortName = new TextField(getTranslation("accounts.short-name"));
    private final TextField telephone = new TextField(getTranslation("accounts.organisation.telephone"));
    private final EmailField address = new EmailField(getTranslation("sign-in.address"));
    private final TextField hours = new TextField(getTranslation("accounts.hours"));
    private final FieldErrors errors = new FieldErrors()
            .at("accounts.organisation", name)
            .at("accounts.short-name", shortName)
            .at("accounts.telephone", telephone)
            .at("accounts.address", address)
            .at("accounts.hours", hours);

    private long version;

    OrganisationView(OrganisationService service) {
        this.service = service;
        titled(getTranslation("accounts.organisation.menu"));
        address.setManualValidation(true);
        shortName.setHelperText(getTranslation("accounts.short-name.hint"));
        hours.setHelperText(getTranslation("accounts.hours.hint"));
        Div form = new Div(errors.elsewhere(), name, shortName, telephone, address, hours);
        form.addClassNames("al-sheet", "fields");
        Div actions = new Div(ActionButton.main(getTranslation("accounts.save"), () -> save(typed())));
        actions.addClassName("acts");
        add(
                new PageHead(getTranslation("accounts.organisation.menu"))
                        .below(getTranslation("accounts.organisation.what")),
                form,
                actions);
        show(service.details());
    }

    private void show(OrganisationData data) {
        name.setValue(data.name());
        shortName.setValue(data.shortName());
        telephone.setValue(data.telephone());
        address.setValue(data.email());
        hours.setValue(data.hours());
        version = data.version();
    }

    private OrganisationData typed() {
        return new OrganisationData(
                name.getValue().strip(),
                shortName.getValue().strip(),
                telephone.getValue().strip(),
                address.getValue().strip(),
                hours.getValue().strip(),
                version);
    }

    private void save(OrganisationData typed) {
        errors.clear();
        try {
            service.change(typed);
            show(service.details());
            Notification.show(getTranslation("accounts.saved"));
        } catch (Refused no) {
            errors.show(no.refusal());
        } catch (ChangedMeanwhile both) {
            OrganisationData theirs = both.theirs(OrganisationData.class);
            new LostUpdateDialog(compare(theirs, typed), kept -> settle(theirs, typed, kept)).open();
        }
    }

    private List<LostUpdateDialog.Field> compare(OrganisationData theirs, OrganisationData mine) {
        return List.of(
                new LostUpdateDialog.Field("name", name.getLabel(), theirs.name(), mine.name()),
                new LostUpdateDialog.Field("short", shortName.getLabel(), theirs.shortName(), mine.shortName()),
                new LostUpdateDialog.Field("telephone", telephone.getLabel(), theirs.telephone(), mine.telephone()),
                new LostUpdateDialog.Field("email", address.getLabel(), theirs.email(), mine.email()),
                new LostUpdateDialog.Field("hours", hours.getLabel(), theirs.hours(), mine.hours()));
    }

    private void settle(OrganisationData theirs, OrganisationData mine, Set<String> kept) {
        OrganisationData merged = new OrganisationData(
                kept.contains("name") ? mine.name() : theirs.name(),
                kept.contains("short") ? mine.shortName() : theirs.shortName(),
                kept.contains("telephone") ? mine.telephone() : theirs.telephone(),
                kept.contains("email") ? mine.email() : theirs.email(),
                kept.contains("hours") ? mine.hours() : theirs.hours(),
                theirs.version());
        show(merged);
        if (!kept.isEmpty()) save(merged);
    }
}
