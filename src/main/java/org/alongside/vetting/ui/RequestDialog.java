package org.alongside.vetting.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.alongside.shared.ui.Asked;
import org.alongside.vetting.CheckDetails;
import org.alongside.vetting.RequestData;

/** When a check was asked for, and as whose. */
class RequestDialog extends CheckDialog {
    final DatePicker on;
    final Checkbox asVolunteer = new Checkbox(getTranslation("vetting.request.volunteer"));

    private final Consumer<RequestData> request;

    RequestDialog(CheckDetails check, LocalDate today, Consumer<RequestData> request) {
        super(check.version());
        this.request = request;
        setHeaderTitle(getTranslation("vetting.request"));
        on = new Asked(this).day("vetting.request.on", today.minusYears(1), today);
        LocalDate before = check.requestedOn();
        on.setValue(before == null ? today : before);
        asVolunteer.setValue(!check.forPaid());
        asVolunteer.setHelperText(
                getTranslation(check.forPaid() ? "vetting.request.paid.help" : "vetting.request.volunteer.help"));
        ask(getTranslation("vetting.request.what"), getTranslation("vetting.request.do"), on, asVolunteer);
    }

    @Override
    protected boolean perform(long version) {
        LocalDate day = on.getValue();
        if (!Asked.given(on, day) || day == null) return false;
        request.accept(new RequestData(day, asVolunteer.getValue(), version));
        return true;
    }
}
