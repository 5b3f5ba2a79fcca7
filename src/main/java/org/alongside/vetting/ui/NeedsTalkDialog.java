package org.alongside.vetting.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.alongside.shared.ui.Asked;

/** What there is to talk about; sealed, and gone six months after the decision. */
class NeedsTalkDialog extends CheckDialog {
    final TextArea note;

    private final transient BiConsumer<String, Long> keep;

    NeedsTalkDialog(long version, BiConsumer<String, Long> keep) {
        super(version);
        this.keep = keep;
        setHeaderTitle(getTranslation("vetting.needs-talk"));
        note = new Asked(this).words("vetting.needs-talk.note");
        ask(getTranslation("vetting.needs-talk.what"), getTranslation("vetting.needs-talk.do"), note);
    }

    @Override
    protected boolean perform(long version) {
        if (!Asked.given(note, note.getValue())) return false;
        keep.accept(note.getValue(), version);
        return true;
    }
}
