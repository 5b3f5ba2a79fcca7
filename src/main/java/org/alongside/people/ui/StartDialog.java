package org.alongside.people.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.alongside.accounts.Colleague;
import org.alongside.people.NotReady;
import org.alongside.people.StartData;
import org.alongside.shared.ui.AskDialog;
import org.alongside.shared.ui.Asked;
import org.alongside.shared.ui.DayWords;

/** The first day and the supervisor; when something has lapsed it says what. */
class StartDialog extends AskDialog {
    final DatePicker startOn;
    final Select<Colleague> supervisor = new Select<>();
    final Div missing = new Div();

    private final transient Consumer<StartData> start;

    StartDialog(String name, LocalDate readyOn, List<Colleague> supervisors, DayWords days, Consumer<StartData> start) {
        this.start = start;
        setHeaderTitle(getTranslation("people.start", name));
        startOn = new Asked(this).day("people.start.on", readyOn, days.today());
        startOn.setValue(days.today());
        supervisor.setLabel(getTranslation("people.start.supervisor"));
        supervisor.setItems(supervisors);
        supervisor.setItemLabelGenerator(Colleague::name);
        supervisor.setManualValidation(true);
        supervisor.setErrorMessage(getTranslation("people.start.supervisor.missing"));
        if (supervisors.size() == 1) supervisor.setValue(supervisors.getFirst());
        if (supervisors.isEmpty()) supervisor.setHelperText(getTranslation("people.start.supervisor.nobody"));
        ask(getTranslation("people.start.what"), getTranslation("people.start.do"), startOn, supervisor, missing);
    }

    @Override
    protected boolean perform() {
        missing.removeAll();
        LocalDate day = startOn.getValue();
        Colleague with = supervisor.getValue();
        boolean whole = Asked.given(supervisor, with) & Asked.given(startOn, day);
        if (!whole || day == null || with == null) return false;
        try {
            start.accept(new StartData(day, with.id()));
        } catch (NotReady no) {
            missing.add(new ConditionList(no.missing()));
            throw no;
        }
        return true;
    }
}
