package org.alongside.clearance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.clearance.EntryAnswer;
import org.alongside.clearance.EntryQuestion;
import org.alongside.clearance.EntryService;
import org.alongside.clearance.EstablishmentRow;
import org.alongside.clearance.EstablishmentService;
import org.alongside.people.PersonFilter;
import org.alongside.people.PersonService;
import org.alongside.people.RecordService;
import org.alongside.shared.Ids;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayField;
import org.alongside.shared.ui.Drawing;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.View;
import org.springframework.data.domain.Pageable;

/** May they go in? Person, prison and day; a clear yes, or every reason why not. */
@Route(ClearanceNavigation.ENTRY)
@RolesAllowed({"COORDINATOR", "VETTING_LEAD", "SUPERVISOR", "MANAGER"})
@StyleSheet(ClearanceNavigation.STYLE)
class EntryView extends View implements BeforeEnterObserver {
    final ComboBox<PersonChoice> who = new ComboBox<>(getTranslation("clearance.entry.who"));
    final Select<EstablishmentRow> prison = new Select<>();
    final DatePicker day = new DayField(getTranslation("clearance.entry.day"));
    final RadioButtonGroup<Boolean> escorted = new RadioButtonGroup<>();
    final TextField escort = new TextField(getTranslation("clearance.entry.escort"));
    final Checkbox keys = new Checkbox(getTranslation("clearance.entry.keys"));
    final Div answer = new Div();
    final PlainError error = new PlainError();

    private final transient EntryService entry;
    private final transient RecordService records;
    private final transient Standing standing;
    private final boolean lists;

    /** Somebody to ask about. */
    record PersonChoice(PersonId id, String name) implements Serializable {}

    EntryView(
            EntryService entry,
            EstablishmentService prisons,
            PersonService people,
            RecordService records,
            Access access,
            Standing standing) {
        this.entry = entry;
        this.records = records;
        this.standing = standing;
        titled(getTranslation("clearance.entry"));
        lists = access.acts(Act.LIST_PEOPLE);
        if (lists) who.setItemsPageable((page, typed) -> find(people, typed, page));
        else isAskedFromARecord(List.of());
        who.setItemLabelGenerator(PersonChoice::name);
        prison.setLabel(getTranslation("clearance.prison"));
        prison.setItems(prisons.all());
        prison.setItemLabelGenerator(EstablishmentRow::name);
        day.setValue(standing.days().today());
        escorted.setLabel(getTranslation("clearance.entry.how"));
        escorted.setItems(false, true);
        escorted.setItemLabelGenerator(way -> getTranslation("clearance.entry." + (way ? "escorted" : "alone")));
        escorted.setValue(false);
        escorted.addValueChangeListener(chosen -> shape());
        answer.getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        answer.addClassName("al-answer-place");
        shape();
        Div form = new Div(
                who,
                prison,
                day,
                escorted,
                escort,
                keys,
                error,
                ActionButton.main(getTranslation("clearance.entry.ask"), this::ask));
        form.addClassNames("al-form", "al-page-form");
        Div two = new Div(form, answer);
        two.addClassName("al-entry");
        add(new PageHead(getTranslation("clearance.entry")).below(getTranslation("clearance.entry.what")), two);
    }

    private static List<PersonChoice> find(PersonService people, String typed, Pageable page) {
        String text = typed.isBlank() ? null : typed;
        return people.list(new PersonFilter(text, null, null, null, null), page).stream()
                .map(row -> new PersonChoice(row.id(), row.shownName()))
                .toList();
    }

    /** The address may say who it is about. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("person")
                .flatMap(Ids::parse)
                .map(PersonId::new)
                .map(records::head)
                .map(head -> new PersonChoice(head.person().id(), head.person().shownName()))
                .ifPresent(this::about);
    }

    private void about(PersonChoice person) {
        if (!lists) isAskedFromARecord(List.of(person));
        who.setValue(person);
    }

    /** Whoever may not list people asks about somebody from their record. */
    private void isAskedFromARecord(List<PersonChoice> about) {
        who.setItems(about);
        who.setHelperText(about.isEmpty() ? getTranslation("clearance.entry.who.from-record") : null);
    }

    private void shape() {
        escort.setVisible(escorted.getValue());
        keys.setVisible(!escorted.getValue());
    }

    private void ask() {
        error.clear();
        answer.removeAll();
        if (who.isEmpty() || prison.isEmpty() || day.isEmpty()) {
            error.show(getTranslation("clearance.entry.missing"));
            return;
        }
        boolean with = escorted.getValue();
        EntryQuestion question = new EntryQuestion(
                prison.getValue().id(),
                day.getValue(),
                with,
                with ? escort.getValue() : null,
                !with && keys.getValue());
        answer.add(shown(entry.mayEnter(who.getValue().id(), question)));
        answer.scrollIntoView();
    }

    private Component shown(EntryAnswer said) {
        String where = getTranslation(
                "clearance.entry.about",
                who.getValue().name(),
                prison.getValue().name(),
                standing.days().full(day.getValue()));
        Div card = new Div(
                new Drawing(said.yes() ? Icon.DONE : Icon.STOPPED),
                new H2(getTranslation(said.yes() ? "clearance.entry.yes" : "clearance.entry.no")),
                new Paragraph(where));
        card.addClassNames("al-answer", said.yes() ? "done" : "stop");
        LocalDate until = said.until();
        if (until != null)
            card.add(new Paragraph(
                    getTranslation("clearance.entry.until", standing.days().day(until))));
        if (!said.yes()) card.add(reasons(said), new Paragraph(getTranslation("clearance.entry.not-a-no")));
        return card;
    }

    private UnorderedList reasons(EntryAnswer said) {
        UnorderedList list = new UnorderedList();
        said.reasons()
                .forEach(reason -> list.add(new ListItem(standing.text(
                        reason.refusal().messageKey(),
                        reason.refusal().arguments().toArray()))));
        return list;
    }
}
