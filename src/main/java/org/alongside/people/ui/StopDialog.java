package org.alongside.people.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.alongside.shared.ui.AskDialog;
import org.alongside.shared.ui.Asked;

/** Somebody said that they want to stop: how they said it is kept. */
class StopDialog extends AskDialog {
    final TextArea how;

    private final Consumer<String> stop;

    StopDialog(String name, Consumer<String> stop) {
        this.stop = stop;
        setHeaderTitle(getTranslation("people.stop", name));
        how = new Asked(this).words("people.stop.how");
        ask(getTranslation("people.stop.what"), getTranslation("people.stop.do"), how);
    }

    @Override
    protected boolean perform() {
        if (!Asked.given(how, how.getValue())) return false;
        stop.accept(how.getValue());
        return true;
    }
}
