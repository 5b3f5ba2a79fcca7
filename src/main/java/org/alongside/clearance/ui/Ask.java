package org.alongside.clearance.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.AskThen;
import org.alongside.shared.ui.DayField;

/** Asks for the one thing that a step of a clearance needs. */
final class Ask {
    private Ask() {}

    /** Asks for a day, up to and including today. */
    static AskThen day(String title, String why, String label, String verb, LocalDate today, Consumer<LocalDate> use) {
        DatePicker day = new DayField(label);
        day.setValue(today);
        day.setMax(today);
        return new AskThen(
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
    static AskThen words(String title, String why, String label, String verb, Consumer<String> use) {
        TextArea words = new TextArea(label);
        words.setMaxLength(4000);
        words.getElement().setAttribute("dir", "auto");
        return new AskThen(title, why, verb, () -> use.accept(words.getValue()), words);
    }
}
