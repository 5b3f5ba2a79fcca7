package org.alongside.people.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.alongside.people.NoteData;
import org.alongside.people.NoteKind;
import org.alongside.shared.ui.AskDialog;
import org.alongside.shared.ui.Asked;

/** A note of a call or a meeting. */
class NoteDialog extends AskDialog {
    final Select<NoteKind> kind;
    final TextArea words;

    private final Consumer<NoteData> write;

    NoteDialog(Consumer<NoteData> write) {
        this.write = write;
        setHeaderTitle(getTranslation("people.note"));
        Asked asked = new Asked(this);
        kind = asked.choice("people.note.kind", NoteKind.values(), k -> "people.note." + k);
        kind.setValue(NoteKind.CALL);
        words = asked.words("people.note.words");
        ask(getTranslation("people.note.what"), getTranslation("people.note.do"), kind, words);
    }

    @Override
    protected boolean perform() {
        NoteKind of = kind.getValue();
        if (!Asked.given(words, words.getValue()) || of == null) return false;
        write.accept(new NoteData(of, words.getValue()));
        return true;
    }
}
