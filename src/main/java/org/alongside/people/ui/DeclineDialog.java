package org.alongside.people.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.alongside.people.DeclineData;
import org.alongside.people.DeclineReason;
import org.alongside.shared.ui.AskDialog;
import org.alongside.shared.ui.Asked;

/** A no with its reason, in words that the person will read, and what else is open to them. */
class DeclineDialog extends AskDialog {
    final Select<DeclineReason> reason;
    final TextArea words;
    final TextArea whatElse;

    private final Consumer<DeclineData> decline;

    DeclineDialog(String name, Consumer<DeclineData> decline) {
        this.decline = decline;
        setHeaderTitle(getTranslation("people.decline", name));
        Asked asked = new Asked(this);
        reason = asked.choice("people.decline.reason", DeclineReason.values(), r -> "people.decline." + r);
        words = asked.words("people.decline.words");
        words.setHelperText(getTranslation("people.decline.words.help"));
        whatElse = asked.words("people.decline.else");
        whatElse.setValue(getTranslation("people.decline.else.usual"));
        ask(getTranslation("people.decline.what"), getTranslation("people.decline.do"), reason, words, whatElse);
    }

    @Override
    protected boolean perform() {
        DeclineReason why = reason.getValue();
        boolean whole = Asked.given(whatElse, whatElse.getValue())
                & Asked.given(words, words.getValue())
                & Asked.given(reason, why);
        if (!whole || why == null) return false;
        decline.accept(new DeclineData(why, words.getValue(), whatElse.getValue()));
        return true;
    }
}
