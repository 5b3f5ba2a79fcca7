package org.alongside.shared.ui;

import com.vaadin.flow.component.Component;

/** Asks for what an action needs, then does it; for the few fields that need no class of their own. */
public class AskThen extends AskDialog {
    private final transient Runnable perform;

    /**
     * @param verb what the button says
     * @param perform does it; the dialog closes unless a rule refuses
     */
    public AskThen(String title, String why, String verb, Runnable perform, Component... fields) {
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
