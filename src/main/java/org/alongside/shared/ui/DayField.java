package org.alongside.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Locale;

/** A day as people here write it. The calendar is behind its button: on a phone a day can be typed as well. */
public class DayField extends DatePicker {
    public DayField(String label) {
        super(label);
        setLocale(Locale.UK);
        setAutoOpen(false);
        setI18n(new DatePickerI18n().setDateFormat("d/M/yyyy").setFirstDayOfWeek(1));
    }
}
