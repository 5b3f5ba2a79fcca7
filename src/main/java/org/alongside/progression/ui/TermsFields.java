package org.alongside.progression.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.progression.PaidOfferData;
import org.alongside.shared.ui.DayField;
import org.alongside.shared.ui.DayWords;

/** The terms of an offer, to fill in. */
class TermsFields extends Div {
    private static final int LONGEST = 200;
    private static final int USUAL_DAYS = 14;
    private static final int DAYS_AFTER_THE_ANSWER = 7;

    final TextField post = new TextField(getTranslation("progression.terms.post"));
    final TextField pay = new TextField(getTranslation("progression.terms.pay"));
    final NumberField hours = new NumberField(getTranslation("progression.terms.hours"));
    final DatePicker answerBy = new DayField(getTranslation("progression.terms.answer-by"));
    final DatePicker start = new DayField(getTranslation("progression.terms.start"));

    TermsFields(DayWords days) {
        addClassName("al-terms");
        post.setMaxLength(LONGEST);
        pay.setMaxLength(LONGEST);
        pay.setHelperText(getTranslation("progression.terms.pay.help"));
        hours.setMin(0.5);
        hours.setMax(48);
        hours.setStep(0.5);
        answerBy.setMin(days.today().plusDays(1));
        answerBy.setValue(days.today().plusDays(USUAL_DAYS));
        start.setMin(days.today().plusDays(1));
        start.setValue(days.today().plusDays(USUAL_DAYS + DAYS_AFTER_THE_ANSWER));
        start.setHelperText(getTranslation("progression.terms.start.help"));
        add(post, pay, hours, answerBy, start);
    }

    /** Empty while something is missing. */
    Optional<PaidOfferData> value() {
        LocalDate begins = start.getValue();
        LocalDate answer = answerBy.getValue();
        Double week = hours.getValue();
        if (begins == null || answer == null || week == null) return Optional.empty();
        return Optional.of(
                new PaidOfferData(post.getValue(), begins, BigDecimal.valueOf(week), pay.getValue(), answer, null));
    }
}
