package org.alongside.clearance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayField;
import org.alongside.shared.ui.PlainError;

/** Asks for what an action needs; says beside it why a rule refused, and keeps what was typed. */
class Ask extends Dialog {
    final PlainError error = new PlainError();

    /**
     * @param verb what the button says
     * @param perform does it; the dialog closes unless a rule refuses
     */
    Ask(String title, String why, String verb, Runnable perform, Component... fields) {
        setHeaderTitle(title);
        addClassName("al-ask");
        setCloseOnOutsideClick(false);
        Paragraph explanation = new Paragraph(why);
        explanation.addClassName("why");
        Div form = new Div(explanation);
        form.addClassName("al-form");
        form.add(fields);
        form.add(error);
        add(form);
        getFooter()
                .add(
                        ActionButton.other(getTranslation("clearance.ask.cancel"), this::close),
                        ActionButton.main(verb, () -> tryIt(perform)));
    }

    private void tryIt(Runnable perform) {
        error.clear();
        try {
            perform.run();
            close();
        } catch (Refused no) {
            error.show(no.refusal());
        }
    }

    /** Asks for a day, up to and including today. */
    static Ask day(String title, String why, String label, String verb, LocalDate today, Consumer<LocalDate> use) {
        DatePicker day = new DayField(label);
        day.setValue(today);
        day.setMax(today);
        return new Ask(
                title,
                why,
                verb,
                () -> {
                    LocalDate chosen = day.getValue();
                    if (chosen == null) throw new Refused("clearance.refused.day");
                    use.accept(chosen);
                },
                day);
    }

    /** Asks for words that few will read. */
    static Ask words(String title, String why, String label, String verb, Consumer<String> use) {
        TextArea words = new TextArea(label);
        words.setMaxLength(4000);
        words.getElement().setAttribute("dir", "auto");
        return new Ask(title, why, verb, () -> use.accept(words.getValue()), words);
    }
}
