package org.alongside.people.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.alongside.people.HoldData;
import org.alongside.people.HoldReason;
import org.alongside.shared.ui.AskDialog;
import org.alongside.shared.ui.Asked;
import org.alongside.shared.ui.DayWords;

/** Why somebody waits, and the day to look again. */
class HoldDialog extends AskDialog {
    final Select<HoldReason> reason;
    final DatePicker reviewOn;
    final TextArea words;

    private final Consumer<HoldData> hold;

    HoldDialog(DayWords days, Consumer<HoldData> hold) {
        this.hold = hold;
        setHeaderTitle(getTranslation("people.hold"));
        Asked asked = new Asked(this);
        reason = asked.choice("people.hold.reason", HoldReason.values(), r -> "people.hold." + r);
        reviewOn = asked.day(
                "people.hold.review", days.today().plusDays(1), days.today().plusYears(1));
        words = asked.words("people.hold.words");
        ask(getTranslation("people.hold.what"), getTranslation("people.hold.do"), reason, reviewOn, words);
    }

    @Override
    protected boolean perform() {
        HoldReason why = reason.getValue();
        LocalDate day = reviewOn.getValue();
        boolean whole = Asked.given(reason, why) & Asked.given(reviewOn, day);
        if (!whole || why == null || day == null) return false;
        String more = words.getValue().isBlank() ? null : words.getValue();
        hold.accept(new HoldData(why, more, day));
        return true;
    }
}
