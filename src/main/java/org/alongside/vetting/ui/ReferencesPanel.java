package org.alongside.vetting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.util.ArrayList;
import java.util.List;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.accounts.PersonalData;
import org.alongside.forms.FormService;
import org.alongside.forms.ui.FormFields;
import org.alongside.people.ContactWay;
import org.alongside.people.ui.RecordChanged;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.Icon;
import org.alongside.vetting.RefereeRow;
import org.alongside.vetting.RefereeService;
import org.alongside.vetting.RefereeState;

/** All referees of one person. */
class ReferencesPanel extends Div {
    private final PersonId person;
    private final transient RefereeService referees;
    private final transient FormService forms;
    private final transient Access access;
    private final transient DayWords days;

    ReferencesPanel(PersonId person, RefereeService referees, FormService forms, Access access, DayWords days) {
        this.person = person;
        this.referees = referees;
        this.forms = forms;
        this.access = access;
        this.days = days;
        addClassName("al-checks");
        show();
    }

    private void again() {
        show();
        RecordChanged.tell(this);
    }

    private String howMany(List<RefereeRow> all) {
        int needed = referees.needed(person);
        long received =
                all.stream().filter(one -> one.state() == RefereeState.RECEIVED).count();
        return needed == 0 && received == 0
                ? getTranslation("vetting.references.none")
                : getTranslation("vetting.references.count", received, needed);
    }

    private void show() {
        removeAll();
        List<RefereeRow> all = referees.list(person);
        add(new Paragraph(howMany(all)));
        boolean may = access.actsOn(Act.TAKE_REFERENCES, person);
        boolean apart = access.mayRead(PersonalData.LIVED_EXPERIENCE, person);
        all.forEach(one -> add(card(one, may, apart)));
        if (may)
            add(ActionButton.other(getTranslation("vetting.referee.add"), this::askForOne)
                    .with(Icon.PLUS));
    }

    private RefereeCard card(RefereeRow one, boolean may, boolean apart) {
        RefereeCard card = new RefereeCard(one, apart ? referees.apart(person, one.id()) : null, days);
        if (may) card.actions(actions(one, apart));
        return card;
    }

    /** A letter is only for those to print who may know where it goes. */
    private List<Component> actions(RefereeRow one, boolean apart) {
        List<Component> buttons = new ArrayList<>();
        if (apart && one.way() == ContactWay.LETTER && can(one, RefereeState.RECEIVED))
            buttons.add(
                    ActionLink.other(getTranslation("vetting.sheet.open"), VettingNavigation.sheet(person, one.id()))
                            .with(Icon.PRINT));
        if (can(one, RefereeState.ASKED)) buttons.add(button("asked", () -> referees.ask(person, one.id())));
        if (can(one, RefereeState.RECEIVED))
            buttons.add(ActionButton.other(getTranslation("vetting.referee.enter"), () -> askWhatTheySaid(one)));
        if (can(one, RefereeState.DECLINED)) buttons.add(button("cannot", () -> referees.cannot(person, one.id())));
        if (can(one, RefereeState.REPLACED)) buttons.add(button("replace", () -> referees.replace(person, one.id())));
        return buttons;
    }

    private static boolean can(RefereeRow one, RefereeState to) {
        return one.state().leadsTo(to, RefereeState.Mover.US);
    }

    private ActionButton button(String key, Runnable act) {
        return ActionButton.other(getTranslation("vetting.referee." + key), () -> {
            try {
                act.run();
            } catch (Refused meanwhile) {
                Notification.show(
                        getTranslation(meanwhile.refusal().messageKey()), 10_000, Notification.Position.BOTTOM_START);
            }
            again();
        });
    }

    private void askForOne() {
        new RefereeDialog(data -> {
                    referees.name(person, data);
                    again();
                })
                .open();
    }

    private void askWhatTheySaid(RefereeRow one) {
        new EnterReferenceDialog(one.name(), new FormFields(referees.form(), forms), (answers, how) -> {
                    referees.enter(person, one.id(), answers, how);
                    again();
                })
                .open();
    }
}
