package org.alongside.training.ui;

import com.vaadin.flow.component.Component;
import org.alongside.shared.ui.AskDialog;

/** Asks for what an action needs; says beside it why a rule refused, and keeps what was typed. */
class TrainingAsk extends AskDialog {
    private final transient Runnable perform;

    /** @param perform does it; the dialog closes unless a rule refuses */
    TrainingAsk(String title, String why, String verb, Runnable perform, Component... fields) {
        this.perform = perform;
        setHeaderTitle(title);
        ask(why, verb, fields);
    }

    @Override
    protected boolean perform() {
        perform.run();
        return true;
    }
}
