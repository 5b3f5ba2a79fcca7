package org.alongside.mentoring.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.alongside.clearance.EstablishmentRow;
import org.alongside.mentoring.NoEntry;
import org.alongside.mentoring.VisitData;
import org.alongside.mentoring.VisitRow;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.AskDialog;
import org.alongside.shared.ui.DayField;
import org.jspecify.annotations.Nullable;

/** Asks when and where to meet; in a prison it says why not, and what to try. */
class VisitDialog extends AskDialog {
    final DatePicker on = new DayField(getTranslation("mentoring.visit.on"));
    final TimePicker at = new TimePicker(getTranslation("mentoring.visit.at"));
    final Select<EstablishmentRow> prison = new Select<>();
    final TextField place = new TextField(getTranslation("mentoring.visit.place"));
    final RadioButtonGroup<Boolean> escorted = new RadioButtonGroup<>();
    final TextField escort = new TextField(getTranslation("mentoring.visit.escort"));
    final Checkbox keys = new Checkbox(getTranslation("mentoring.visit.keys"));
    final Div reasons = new Div();

    private final transient Consumer<VisitData> save;
    private final transient MentoringWords words;

    VisitDialog(
            @Nullable VisitRow now, List<EstablishmentRow> prisons, MentoringWords words, Consumer<VisitData> save) {
        this.save = save;
        this.words = words;
        on.setMin(words.days().today());
        at.setLocale(Locale.UK);
        at.setStep(Duration.ofMinutes(15));
        place.setMaxLength(200);
        place.getElement().setAttribute("dir", "auto");
        prison.setLabel(getTranslation("mentoring.visit.where"));
        prison.setItems(prisons);
        prison.setEmptySelectionAllowed(true);
        prison.setEmptySelectionCaption(getTranslation("mentoring.visit.in-town"));
        prison.setItemLabelGenerator(one -> one == null ? getTranslation("mentoring.visit.in-town") : one.name());
        escorted.setLabel(getTranslation("mentoring.visit.how"));
        escorted.setItems(false, true);
        escorted.setItemLabelGenerator(with -> getTranslation("mentoring.visit." + (with ? "escorted" : "alone")));
        escorted.setValue(false);
        escort.setMaxLength(100);
        prison.addValueChangeListener(chosen -> shape());
        escorted.addValueChangeListener(chosen -> shape());
        if (now != null) show(now, prisons);
        shape();
        String verb = getTranslation(now == null ? "mentoring.visit.plan" : "mentoring.visit.move");
        setHeaderTitle(verb);
        ask(getTranslation("mentoring.visit.what"), verb, on, at, prison, place, escorted, escort, keys, reasons);
    }

    private void show(VisitRow now, List<EstablishmentRow> prisons) {
        on.setValue(now.on());
        at.setValue(now.at());
        if (now.prison() == null) place.setValue(now.place());
        prison.setValue(prisons.stream()
                .filter(one -> one.id().equals(now.prison()))
                .findFirst()
                .orElse(null));
        escorted.setValue(now.escorted());
        escort.setValue(now.escort() == null ? "" : now.escort());
        keys.setValue(now.keys());
    }

    private void shape() {
        boolean inside = prison.getValue() != null;
        place.setVisible(!inside);
        escorted.setVisible(inside);
        escort.setVisible(inside && escorted.getValue());
        keys.setVisible(inside && !escorted.getValue());
    }

    @Override
    protected boolean perform() {
        reasons.removeAll();
        if (on.isEmpty() || at.isEmpty()) throw new Refused("mentoring.refused.when");
        try {
            save.accept(typed());
            return true;
        } catch (NoEntry no) {
            reasons.add(Reasons.of(no.reasons(), words));
            return false;
        }
    }

    private VisitData typed() {
        EstablishmentRow inside = prison.getValue();
        if (inside == null) return VisitData.at(on.getValue(), at.getValue(), place.getValue());
        boolean with = escorted.getValue();
        return new VisitData(
                on.getValue(),
                at.getValue(),
                inside.name(),
                inside.id(),
                with,
                with ? escort.getValue() : null,
                !with && keys.getValue());
    }
}
