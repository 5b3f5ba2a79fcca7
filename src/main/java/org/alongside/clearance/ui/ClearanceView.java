package org.alongside.clearance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.clearance.ClearanceDetails;
import org.alongside.clearance.ClearanceId;
import org.alongside.clearance.ClearanceReminderService;
import org.alongside.clearance.ClearanceService;
import org.alongside.clearance.KeysService;
import org.alongside.clearance.ReminderRow;
import org.alongside.people.RecordService;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.Undo;
import org.alongside.shared.ui.View;

/** One clearance for those who work on it: what is next, how it stands, and what few may read. */
@Route(ClearanceNavigation.CLEARANCE)
@RolesAllowed({"VETTING_LEAD", "MANAGER", "PRIVACY_LEAD"})
@StyleSheet(ClearanceNavigation.STYLE)
class ClearanceView extends View implements BeforeEnterObserver {
    private final transient ClearanceService clearances;
    private final transient KeysService keys;
    private final transient ClearanceReminderService reminders;
    private final transient RecordService records;
    private final transient Access access;
    private final transient Standing standing;

    ClearanceView(
            ClearanceService clearances,
            KeysService keys,
            ClearanceReminderService reminders,
            RecordService records,
            Access access,
            Standing standing) {
        this.clearances = clearances;
        this.keys = keys;
        this.reminders = reminders;
        this.records = records;
        this.access = access;
        this.standing = standing;
        addClassName("al-clearance");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId person = ClearanceNavigation.person(event.getRouteParameters());
        ClearanceId id = ClearanceNavigation.clearance(event.getRouteParameters());
        show(person, id);
    }

    private void show(PersonId person, ClearanceId id) {
        ClearanceDetails one = clearances.details(person, id);
        String name = records.head(person).person().shownName();
        titled(one.prison().name());
        removeAll();
        Paragraph back =
                new Paragraph(new Anchor(ClearanceNavigation.record(person), getTranslation("clearance.back")));
        add(new PageHead(getTranslation("clearance.of", name, one.prison().name()))
                .above(back)
                .below(one.kind().name()));
        ClearanceSteps steps = new ClearanceSteps(clearances, standing, () -> show(person, id));
        if (access.actsOn(Act.WORK_ON_CLEARANCE, person)) {
            add(steps.next(one));
            reminders.toDoFor(person, id).forEach(reminder -> add(toDo(person, id, reminder)));
        } else add(standing.tag(one.state()));
        add(new ClearanceFacts(one, standing));
        if (!one.kind().escorted()) add(keysPanel(one));
    }

    private Component keysPanel(ClearanceDetails one) {
        boolean mayWork = access.actsOn(Act.WORK_ON_CLEARANCE, one.person());
        return new KeysPanel(one, keys, standing, mayWork, () -> show(one.person(), one.id()));
    }

    private Notice toDo(PersonId person, ClearanceId id, ReminderRow reminder) {
        String words = getTranslation("clearance.todo." + reminder.what(), reminder.turn());
        return new Notice(Status.WARNING, words)
                .then(ActionButton.quiet(getTranslation("clearance.todo.done." + reminder.what()), () -> {
                    reminders.done(person, reminder.id());
                    show(person, id);
                    Undo.offer(getTranslation("clearance.todo.is-done"), () -> {
                        reminders.notDone(person, reminder.id());
                        show(person, id);
                    });
                }));
    }
}
