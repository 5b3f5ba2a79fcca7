package org.alongside.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the fields of a dialog, with their words and their errors from the message files. */
public class Asked {
    private static final int LONGEST = 4000;

    private final Component dialog;

    public Asked(Component dialog) {
        this.dialog = dialog;
    }

    public <E extends Enum<E>> Select<E> choice(String key, E[] choices, Function<E, String> words) {
        Select<E> field = new Select<>();
        field.setLabel(say(key));
        field.setItems(choices);
        field.setItemLabelGenerator(one -> say(words.apply(one)));
        field.setManualValidation(true);
        field.setErrorMessage(say(key + ".missing"));
        return field;
    }

    public DatePicker day(String key, LocalDate from, LocalDate to) {
        DatePicker field = new DayField(say(key));
        field.setMin(from);
        field.setMax(to);
        field.setHelperText(say(key + ".help"));
        field.setManualValidation(true);
        field.setErrorMessage(say(key + ".missing"));
        return field;
    }

    public TextArea words(String key) {
        TextArea field = new TextArea(say(key));
        field.setMaxLength(LONGEST);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setMinRows(3);
        field.setMaxRows(10);
        field.setManualValidation(true);
        field.setErrorMessage(say(key + ".missing"));
        return field;
    }

    /** Marks a field that is empty, and takes the focus there. */
    public static <F extends HasValidationProperties & Focusable<?>> boolean given(F field, @Nullable Object value) {
        boolean given = value != null && !value.toString().isBlank();
        field.setInvalid(!given);
        if (!given) field.focus();
        return given;
    }

    private String say(String key) {
        return dialog.getTranslation(key);
    }
}
