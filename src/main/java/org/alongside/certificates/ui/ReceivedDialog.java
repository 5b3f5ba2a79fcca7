package org.alongside.certificates.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.alongside.certificates.ClaimedAward;
import org.alongside.shared.ui.AskDialog;
import org.alongside.shared.ui.Asked;
import org.alongside.shared.ui.DayField;
import org.alongside.shared.ui.DayWords;

/** Asks for number and day of the certificate that came from the awarding body. */
class ReceivedDialog extends AskDialog {
    final TextField number = new TextField(getTranslation("certificates.claims.number"));
    final DatePicker on = new DayField(getTranslation("certificates.claims.on"));

    private final transient BiConsumer<String, LocalDate> received;

    ReceivedDialog(ClaimedAward one, DayWords days, BiConsumer<String, LocalDate> received) {
        this.received = received;
        setHeaderTitle(one.name());
        number.setMaxLength(60);
        number.setManualValidation(true);
        number.setErrorMessage(getTranslation("certificates.claims.number.missing"));
        on.setMax(days.today());
        on.setValue(days.today());
        on.setManualValidation(true);
        on.setErrorMessage(getTranslation("certificates.claims.on.missing"));
        ask(getTranslation("certificates.claims.came.what"), getTranslation("certificates.claims.came"), number, on);
    }

    @Override
    protected boolean perform() {
        LocalDate day = on.getValue();
        boolean whole = Asked.given(on, day) & Asked.given(number, number.getValue());
        if (!whole || day == null) return false;
        received.accept(number.getValue(), day);
        return true;
    }
}
