package org.alongside.people.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.alongside.people.SuspendData;
import org.alongside.people.SuspendReason;
import org.alongside.shared.ui.AskDialog;
import org.alongside.shared.ui.Asked;
import org.alongside.shared.ui.DayWords;

/** Why somebody has a pause, and the day to look again; a co-ordinator has one reason only. */
class SuspendDialog extends AskDialog {
    final Select<SuspendReason> reason;
    final DatePicker reviewOn;
    final TextArea words;

    private final transient Consumer<SuspendData> suspend;

    SuspendDialog(String name, boolean manager, DayWords days, Consumer<SuspendData> suspend) {
        this.suspend = suspend;
        setHeaderTitle(getTranslation("people.suspend", name));
        Asked asked = new Asked(this);
        reason = asked.choice("people.suspend.reason", reasons(manager), r -> "people.suspend." + r);
        if (!manager) reason.setValue(SuspendReason.EMERGENCY);
        reviewOn = asked.day(
                "people.suspend.review", days.today().plusDays(1), days.today().plusYears(1));
        words = asked.words("people.suspend.words");
        String what = getTranslation(manager ? "people.suspend.what" : "people.suspend.what-emergency");
        ask(what, getTranslation("people.suspend.do"), reason, reviewOn, words);
    }

    private static SuspendReason[] reasons(boolean manager) {
        return manager ? SuspendReason.values() : new SuspendReason[] {SuspendReason.EMERGENCY};
    }

    @Override
    protected boolean perform() {
        SuspendReason why = reason.getValue();
        LocalDate day = reviewOn.getValue();
        boolean whole = Asked.given(reason, why) & Asked.given(reviewOn, day);
        if (!whole || why == null || day == null) return false;
        suspend.accept(new SuspendData(why, words.getValue().isBlank() ? null : words.getValue(), day));
        return true;
    }
}
