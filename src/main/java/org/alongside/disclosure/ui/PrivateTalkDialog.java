package org.alongside.disclosure.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.alongside.disclosure.DisclosureDetails;
import org.alongside.disclosure.TalkData;
import org.alongside.disclosure.TalkHow;
import org.alongside.shared.ui.Asked;

/** The conversation with the person (G4): when, how, what was said, and how they see it themself. */
class PrivateTalkDialog extends DisclosureDialog {
    final DatePicker on;
    final Select<TalkHow> how;
    final TextArea words;
    final TextArea view;

    private final transient Consumer<TalkData> keep;

    PrivateTalkDialog(DisclosureDetails one, LocalDate today, Consumer<TalkData> keep) {
        super(one.version());
        this.keep = keep;
        setHeaderTitle(getTranslation("disclosure.talk"));
        Asked asked = new Asked(this);
        on = asked.day("disclosure.talk.on", one.askedOn(), today);
        on.setValue(today);
        how = asked.choice("disclosure.talk.how", TalkHow.values(), way -> "disclosure.talk.how." + way);
        how.setValue(TalkHow.FACE_TO_FACE);
        words = asked.words("disclosure.talk.words");
        view = asked.words("disclosure.talk.view");
        ask(getTranslation("disclosure.talk.what"), getTranslation("disclosure.talk.do"), on, how, words, view);
    }

    @Override
    protected boolean perform(long version) {
        LocalDate day = on.getValue();
        TalkHow way = how.getValue();
        boolean whole = Asked.given(view, view.getValue())
                & Asked.given(words, words.getValue())
                & Asked.given(how, way)
                & Asked.given(on, day);
        if (!whole || day == null || way == null) return false;
        keep.accept(new TalkData(day, way, words.getValue(), view.getValue(), version));
        return true;
    }
}
