package org.alongside.disclosure.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.ObjLongConsumer;
import org.alongside.disclosure.DisclosureDetails;
import org.alongside.shared.ui.Asked;

/** What the second person thinks; whoever thinks otherwise says why. */
class OpinionDialog extends DisclosureDialog {
    final TextArea words;

    private final boolean agrees;
    private final transient ObjLongConsumer<String> keep;

    OpinionDialog(DisclosureDetails one, boolean agrees, ObjLongConsumer<String> keep) {
        super(one.version());
        this.agrees = agrees;
        this.keep = keep;
        String key = agrees ? "disclosure.agree" : "disclosure.disagree";
        setHeaderTitle(getTranslation(key));
        words = new Asked(this).words("disclosure.opinion");
        ask(getTranslation(key + ".what"), getTranslation(key + ".do"), words);
    }

    @Override
    protected boolean perform(long version) {
        if (!agrees && !Asked.given(words, words.getValue())) return false;
        keep.accept(words.getValue(), version);
        return true;
    }
}
