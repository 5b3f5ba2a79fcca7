package org.alongside.people.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.alongside.people.LeaveData;
import org.alongside.people.LeaveReason;
import org.alongside.shared.ui.AskDialog;
import org.alongside.shared.ui.Asked;
import org.alongside.shared.ui.DayWords;

/** Somebody leaves: their last day, why, and our thanks, which they read. */
class GoodbyeDialog extends AskDialog {
    final DatePicker lastDay;
    final Select<LeaveReason> reason;
    final TextArea thanks;

    private final transient Consumer<LeaveData> goodbye;

    /**
     * @param since the day on which they came to where they are
     * @param wished the last day that they named themself
     */
    GoodbyeDialog(
            String name, LocalDate since, Optional<LocalDate> wished, DayWords days, Consumer<LeaveData> goodbye) {
        this.goodbye = goodbye;
        setHeaderTitle(getTranslation("people.leave", name));
        Asked asked = new Asked(this);
        lastDay = asked.day("people.leave.on", since, days.today());
        lastDay.setValue(wished.filter(day -> day.isBefore(days.today())).orElseGet(days::today));
        reason = asked.choice("people.leave.reason", LeaveReason.values(), r -> "people.leave." + r);
        wished.ifPresent(day -> reason.setValue(LeaveReason.THEY_CHOSE_TO));
        thanks = asked.words("people.leave.thanks");
        thanks.setHelperText(getTranslation("people.leave.thanks.help"));
        ask(getTranslation("people.leave.what"), getTranslation("people.leave.do"), lastDay, reason, thanks);
    }

    @Override
    protected boolean perform() {
        LocalDate day = lastDay.getValue();
        LeaveReason why = reason.getValue();
        boolean whole = Asked.given(thanks, thanks.getValue()) & Asked.given(reason, why) & Asked.given(lastDay, day);
        if (!whole || day == null || why == null) return false;
        goodbye.accept(new LeaveData(day, why, thanks.getValue()));
        return true;
    }
}
