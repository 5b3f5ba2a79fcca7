package org.alongside.vetting.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.alongside.shared.ui.AskDialog;
import org.alongside.shared.ui.Asked;

/** The conversation with the person (G4). */
class TalkDialog extends AskDialog {
    final DatePicker on;
    final TextArea words;

    private final transient BiConsumer<LocalDate, String> keep;

    TalkDialog(LocalDate today, BiConsumer<LocalDate, String> keep) {
        this.keep = keep;
        setHeaderTitle(getTranslation("vetting.talk"));
        Asked asked = new Asked(this);
        on = asked.day("vetting.talk.on", today.minusYears(1), today);
        on.setValue(today);
        words = asked.words("vetting.talk.words");
        ask(getTranslation("vetting.talk.what"), getTranslation("vetting.talk.do"), on, words);
    }

    @Override
    protected boolean perform() {
        LocalDate day = on.getValue();
        boolean whole = Asked.given(words, words.getValue()) & Asked.given(on, day);
        if (!whole || day == null) return false;
        keep.accept(day, words.getValue());
        return true;
    }
}
