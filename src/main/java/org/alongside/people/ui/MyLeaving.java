package org.alongside.people.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.people.DepartureService;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.AskDialog;
import org.alongside.shared.ui.Asked;
import org.alongside.shared.ui.DayWords;

/** In a volunteer's own space: they want to leave, and when; or they stay after all. */
class MyLeaving extends Section {
    private final transient DepartureService departures;
    private final transient DayWords days;
    private final PersonId me;
    private final transient Runnable again;

    MyLeaving(PersonId me, DepartureService departures, DayWords days, Runnable again) {
        this.me = me;
        this.departures = departures;
        this.days = days;
        this.again = again;
        Optional<LocalDate> on = departures.leavesOn(me);
        add(new H2(getTranslation("people.my.leave")));
        if (on.isPresent()) iLeave(on.get());
        else add(new Paragraph(getTranslation("people.my.leave.what")), ask());
    }

    private void iLeave(LocalDate on) {
        add(
                new Paragraph(getTranslation("people.my.leave.said", days.day(on))),
                ActionButton.other(getTranslation("people.my.leave.stay"), () -> {
                    departures.iStay(me);
                    again.run();
                }));
    }

    private ActionButton ask() {
        return ActionButton.other(getTranslation("people.my.leave.do"), () -> new LeaveDialog().open());
    }

    /** Which day is the last. */
    class LeaveDialog extends AskDialog {
        final DatePicker lastDay;

        LeaveDialog() {
            setHeaderTitle(getTranslation("people.my.leave.do"));
            lastDay = new Asked(this)
                    .day("people.my.leave.on", days.today(), days.today().plusMonths(6));
            ask(getTranslation("people.my.leave.then"), getTranslation("people.my.leave.tell"), lastDay);
        }

        @Override
        protected boolean perform() {
            LocalDate day = lastDay.getValue();
            if (!Asked.given(lastDay, day) || day == null) return false;
            departures.iWantToLeave(me, day);
            again.run();
            return true;
        }
    }
}
