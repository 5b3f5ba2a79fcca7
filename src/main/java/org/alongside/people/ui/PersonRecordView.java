package org.alongside.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.accounts.Access;
import org.alongside.accounts.PersonalData;
import org.alongside.people.RecordHead;
import org.alongside.people.RecordService;
import org.alongside.people.Stage;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.TabLinks;
import org.alongside.shared.ui.View;

/** One person: where they are, what is next, what happened, and what other modules know. Only what the reader may see is there. */
@Route(PeopleNavigation.RECORD)
@Uses(Checkbox.class)
@Uses(CheckboxGroup.class)
@Uses(Details.class)
@Uses(IntegerField.class)
@Uses(MultiSelectComboBox.class)
@Uses(RadioButtonGroup.class)
@Uses(Select.class)
@Uses(TimePicker.class)
@RolesAllowed({"COORDINATOR", "VETTING_LEAD", "TRAINER", "INTERNAL_VERIFIER", "SUPERVISOR", "MANAGER", "PRIVACY_LEAD"})
class PersonRecordView extends View implements BeforeEnterObserver {
    private static final String NEXT = "next";
    private static final Set<Stage> WAY = EnumSet.range(Stage.INVITED, Stage.PAID);

    private final transient RecordService records;
    private final transient RecordParts parts;
    private final transient Access access;
    private final transient List<PersonTab> tabs;
    private transient BegunDialogs begun = new BegunDialogs();
    private transient Optional<PersonId> shown = Optional.empty();
    private transient Optional<String> tab = Optional.empty();

    PersonRecordView(RecordService records, RecordParts parts, Access access, List<PersonTab> tabs) {
        this.records = records;
        this.parts = parts;
        this.access = access;
        this.tabs = tabs;
        addClassName("al-record");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId person = PersonAddress.of(event);
        if (!shown.equals(Optional.of(person))) begun = new BegunDialogs();
        shown = Optional.of(person);
        tab = event.getRouteParameters().get("tab");
        show(person);
    }

    private void show(PersonId person) {
        PersonTab chosen = openTo(person).stream()
                .filter(one -> tab.isEmpty() || one.address().equals(tab.get()))
                .findFirst()
                .orElseThrow(NotFound::new);
        Component part = chosen.show(person);
        RecordChanged.after(part, () -> around(part, chosen, person));
        around(part, chosen, person);
    }

    /** Everything around an open part, as it stands now. */
    private void around(Component part, PersonTab chosen, PersonId person) {
        RecordHead head = records.head(person);
        List<PersonTab> open = openTo(person);
        titled(head.person().nameToUse());
        RecordMoves moves = parts.moves(head, begun, () -> showAgain(person));
        Component next = parts.nextStep(head, form(person, open), moves);
        next.setId(NEXT);
        next.getElement().setAttribute("tabindex", "-1");
        Set<Stage> reached = records.reached(person).keySet();
        List<PersonTab> known = open.stream()
                .filter(one ->
                        one == chosen || isReached(one.from(), head.person().stage(), reached))
                .toList();
        LeadDown.to(part, next, PersonAddress.record(person, chosen.address()));
        Div left = new Div(next, links(person, known, chosen), part);
        Div two = new Div(left, parts.aside(head, moves));
        two.addClassName("two");
        removeAll();
        add(parts.head(head), two);
    }

    /** After something was done its button is gone: the focus goes to what is next. */
    private void showAgain(PersonId person) {
        show(person);
        getElement().executeJs("setTimeout(() => document.getElementById($0)?.focus())", NEXT);
    }

    private static Optional<String> form(PersonId person, List<PersonTab> open) {
        return open.stream()
                .filter(tab -> tab.data() == PersonalData.APPLICATION)
                .findFirst()
                .map(tab -> PersonAddress.record(person, tab.address()));
    }

    /** A tab that the reader may not open is not there at all. */
    private List<PersonTab> openTo(PersonId person) {
        return tabs.stream()
                .filter(tab -> access.mayRead(tab.data(), person))
                .sorted(Comparator.comparingInt(PersonTab::order))
                .toList();
    }

    /** Whoever paused, or ended, came as far as they came. */
    private static boolean isReached(Stage from, Stage now, Set<Stage> reached) {
        return Stream.concat(Stream.of(Stage.INVITED, now), reached.stream())
                .anyMatch(stage -> WAY.contains(stage) && stage.compareTo(from) >= 0);
    }

    private Component links(PersonId person, List<PersonTab> open, PersonTab chosen) {
        TabLinks links = new TabLinks(getTranslation("people.record"));
        open.forEach(tab -> links.add(
                getTranslation(tab.messageKey()), PersonAddress.record(person, tab.address()), tab == chosen));
        return links;
    }
}
