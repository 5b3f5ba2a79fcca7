package org.alongside.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.alongside.shared.Refusal;
import org.alongside.shared.Refused;

/** Asks for what an action needs, says beside it why a rule refused, and keeps what was typed until it is done or cancelled. */
public abstract class AskDialog extends Dialog {
    protected final PlainError error = new PlainError();
    private boolean over;

    protected AskDialog() {
        addClassName("al-ask");
        setCloseOnOutsideClick(false);
    }

    /** @param verb what the button says */
    protected final void ask(String explanation, String verb, Component... fields) {
        Paragraph why = new Paragraph(explanation);
        why.addClassName("why");
        Div form = new Div(why);
        form.addClassName("al-form");
        form.add(fields);
        form.add(error);
        add(form);
        getFooter()
                .add(
                        ActionButton.other(getTranslation("ui.ask.cancel"), this::end),
                        ActionButton.main(verb, this::tryIt));
    }

    /** Does it; throws {@link Refused} when a rule says no. False when a field must be filled in first. */
    protected abstract boolean perform();

    /** Says why a rule refused; a dialog may say it at the field that it is about. */
    protected void refused(Refusal no) {
        error.show(no);
    }

    /** Done or cancelled, so that nothing typed here is wanted any more; put away with Esc it is not over. */
    public final boolean isOver() {
        return over;
    }

    private void end() {
        over = true;
        close();
    }

    protected final void tryIt() {
        error.clear();
        try {
            if (perform()) end();
        } catch (Refused no) {
            refused(no.refusal());
        }
    }
}
