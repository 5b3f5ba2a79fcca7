package org.alongside.vetting.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.alongside.shared.ui.Asked;
import org.alongside.vetting.CheckDecision;
import org.alongside.vetting.CheckDetails;
import org.alongside.vetting.DecisionData;

/** Nothing on it stands in the way. */
class ClearDialog extends CheckDialog {
    final DatePicker on;
    final DatePicker expires;

    private final transient Consumer<DecisionData> decide;

    ClearDialog(CheckDetails check, LocalDate today, Consumer<DecisionData> decide) {
        super(check.version());
        this.decide = decide;
        setHeaderTitle(getTranslation("vetting.clear"));
        Asked asked = new Asked(this);
        on = asked.day("vetting.decide.on", today.minusYears(1), today);
        on.setValue(today);
        expires = asked.day("vetting.decide.expires", today, today.plusYears(20));
        expires.setValue(check.usualEnd());
        ask(getTranslation("vetting.clear.what"), getTranslation("vetting.clear.do"), on, expires);
    }

    @Override
    protected boolean perform(long version) {
        LocalDate day = on.getValue();
        if (!Asked.given(on, day) || day == null) return false;
        decide.accept(new DecisionData(CheckDecision.CLEARED, day, expires.getValue(), null, version));
        return true;
    }
}
