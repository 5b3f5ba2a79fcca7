package org.alongside.clearance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.alongside.clearance.EstablishmentData;
import org.alongside.clearance.EstablishmentId;
import org.alongside.clearance.EstablishmentService;
import org.alongside.clearance.Nation;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayField;
import org.alongside.shared.ui.LostUpdateDialog;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.View;
import org.jspecify.annotations.Nullable;

/** One prison: what it is called, whom we write to there, and what its form asks. */
@Route(ClearanceNavigation.PRISON)
@RolesAllowed({"ADMINISTRATOR", "VETTING_LEAD"})
@StyleSheet(ClearanceNavigation.STYLE)
class PrisonView extends View implements BeforeEnterObserver {
    final TextField name = text("name", 120);
    final TextField shortName = text("short-name", 40);
    final Select<Nation> nation = new Select<>();
    final TextField security = text("security", 120);
    final TextField contactName = text("contact-name", 120);
    final TextField contactPhone = text("contact-phone", 60);
    final TextField contactEmail = text("contact-email", 254);
    final TextArea formNotes = new TextArea(getTranslation("clearance.prison.form-notes"));
    final DatePicker closedOn = new DayField(getTranslation("clearance.prison.closed-on"));
    final PlainError error = new PlainError();

    private final transient EstablishmentService prisons;
    private transient @Nullable EstablishmentId id;
    private long version;

    PrisonView(EstablishmentService prisons) {
        this.prisons = prisons;
        shortName.setHelperText(getTranslation("clearance.prison.short-name.hint"));
        security.setHelperText(getTranslation("clearance.prison.security.hint"));
        nation.setLabel(getTranslation("clearance.prison.nation"));
        nation.setItems(Nation.values());
        nation.setItemLabelGenerator(one -> getTranslation("clearance.nation." + one));
        nation.setValue(Nation.SCOTLAND);
        formNotes.setMaxLength(2000);
        formNotes.setHelperText(getTranslation("clearance.prison.form-notes.hint"));
        closedOn.setHelperText(getTranslation("clearance.prison.closed-on.hint"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getRouteParameters().get("id").orElseThrow(NotFound::new);
        boolean isNew = asked.equals(ClearanceNavigation.NEW);
        id = isNew ? null : new EstablishmentId(Ids.parse(asked).orElseThrow(NotFound::new));
        nation.setReadOnly(!isNew);
        if (id != null) show(prisons.data(id));
        String title = isNew ? getTranslation("clearance.prison.new") : name.getValue();
        titled(title);
        removeAll();
        H2 contact = new H2(getTranslation("clearance.prison.contact"));
        Div form = new Div(
                name,
                shortName,
                nation,
                security,
                contact,
                contactName,
                contactPhone,
                contactEmail,
                formNotes,
                closedOn,
                error,
                ActionButton.main(getTranslation("clearance.save"), this::save));
        form.addClassNames("al-form", "al-page-form");
        add(new PageHead(title), form);
    }

    private void show(EstablishmentData data) {
        name.setValue(data.name());
        shortName.setValue(data.shortName());
        nation.setValue(data.nation());
        security.setValue(data.security());
        contactName.setValue(data.contactName());
        contactPhone.setValue(data.contactPhone());
        contactEmail.setValue(data.contactEmail());
        formNotes.setValue(data.formNotes());
        closedOn.setValue(data.closedOn());
        version = data.version();
    }

    private EstablishmentData typed() {
        return new EstablishmentData(
                name.getValue(),
                shortName.getValue(),
                nation.getValue(),
                security.getValue(),
                contactName.getValue(),
                contactPhone.getValue(),
                contactEmail.getValue(),
                formNotes.getValue(),
                closedOn.getValue(),
                version);
    }

    private void save() {
        error.clear();
        try {
            if (id == null) prisons.add(typed());
            else prisons.save(id, typed());
            UI.getCurrent().navigate(PrisonListView.class);
        } catch (Refused no) {
            error.show(no.refusal());
        } catch (ChangedMeanwhile lost) {
            choose(lost.theirs(EstablishmentData.class), typed());
        }
    }

    private void choose(EstablishmentData theirs, EstablishmentData mine) {
        new LostUpdateDialog(PrisonMerge.beside(theirs, mine, key -> getTranslation(key)), kept -> {
                    show(PrisonMerge.merged(theirs, mine, kept));
                    save();
                })
                .open();
    }

    private TextField text(String key, int longest) {
        TextField field = new TextField(getTranslation("clearance.prison." + key));
        field.setMaxLength(longest);
        return field;
    }
}
