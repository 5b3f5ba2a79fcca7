package org.alongside.clearance.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.clearance.LegalIdentityData;
import org.alongside.clearance.LegalIdentityService;
import org.alongside.people.RecordService;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayField;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.LostUpdateDialog;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.View;

/** Legal names, birth date and addresses; opening it is recorded. */
@Route(ClearanceNavigation.IDENTITY)
@RolesAllowed({"COORDINATOR", "VETTING_LEAD", "MANAGER", "PRIVACY_LEAD"})
@StyleSheet(ClearanceNavigation.STYLE)
class LegalIdentityView extends View implements BeforeEnterObserver {
    final TextField first = text("first");
    final TextField middle = text("middle");
    final Checkbox noMiddle = new Checkbox(getTranslation("clearance.identity.no-middle"));
    final TextField family = text("family");
    final DatePicker born = new DayField(getTranslation("clearance.identity.born"));
    final AddressFields addresses = new AddressFields();
    final PlainError error = new PlainError();

    private final transient LegalIdentityService identities;
    private final transient RecordService records;
    private final transient Access access;
    private final transient DayWords days;
    private long version;

    LegalIdentityView(LegalIdentityService identities, RecordService records, Access access, DayWords days) {
        this.identities = identities;
        this.records = records;
        this.access = access;
        this.days = days;
        titled(getTranslation("clearance.identity"));
        middle.setHelperText(getTranslation("clearance.identity.middle.hint"));
        noMiddle.addValueChangeListener(ticked -> middle.setEnabled(!ticked.getValue()));
        born.setMax(days.today());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId person = ClearanceNavigation.person(event.getRouteParameters());
        show(identities.data(person));
        removeAll();
        Paragraph back =
                new Paragraph(new Anchor(ClearanceNavigation.record(person), getTranslation("clearance.back")));
        add(new PageHead(getTranslation(
                        "clearance.identity.of", records.head(person).person().shownName()))
                .above(back)
                .below(getTranslation("clearance.identity.what")));
        Div form = new Div(first, middle, noMiddle, family, born, addresses, error);
        form.addClassNames("al-form", "al-page-form");
        if (access.actsOn(Act.EDIT_LEGAL_IDENTITY, person))
            form.add(ActionButton.main(getTranslation("clearance.save"), () -> save(person)));
        else onlyToRead();
        add(form);
    }

    private void onlyToRead() {
        Stream.<HasValue<?, ?>>of(first, middle, noMiddle, family, born).forEach(field -> field.setReadOnly(true));
        addresses.onlyToRead();
    }

    private void show(LegalIdentityData data) {
        first.setValue(data.firstName());
        middle.setValue(data.middleName() == null ? "" : data.middleName());
        noMiddle.setValue(data.noMiddleName());
        family.setValue(data.familyName());
        born.setValue(data.born());
        addresses.show(data.addresses());
        version = data.version();
    }

    private LegalIdentityData typed() {
        boolean none = noMiddle.getValue();
        String name = none || middle.isEmpty() ? null : middle.getValue();
        return new LegalIdentityData(
                first.getValue(), name, none, family.getValue(), born.getValue(), addresses.typed(), version);
    }

    private void save(PersonId person) {
        error.clear();
        try {
            identities.putRight(person, typed());
            UI.getCurrent().navigate(ClearanceNavigation.record(person));
        } catch (Refused no) {
            error.show(no.refusal());
        } catch (ChangedMeanwhile lost) {
            choose(person, lost.theirs(LegalIdentityData.class), typed());
        }
    }

    private void choose(PersonId person, LegalIdentityData theirs, LegalIdentityData mine) {
        new LostUpdateDialog(IdentityMerge.beside(theirs, mine, key -> getTranslation(key), days), kept -> {
                    show(IdentityMerge.merged(theirs, mine, kept));
                    save(person);
                })
                .open();
    }

    private TextField text(String key) {
        TextField field = new TextField(getTranslation("clearance.identity." + key));
        field.setMaxLength(200);
        field.getElement().setAttribute("dir", "auto");
        return field;
    }
}
