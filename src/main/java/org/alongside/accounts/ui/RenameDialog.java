package org.alongside.accounts.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;

/** Asks for another name of an area. */
class RenameDialog extends Dialog {
    /** @param keep called with what was typed; when it refuses, the dialog stays and says why */
    RenameDialog(String now, Consumer<String> keep) {
        setHeaderTitle(getTranslation("accounts.areas.rename"));
        TextField name = new TextField(getTranslation("accounts.areas.name"));
        name.setValue(now);
        FieldErrors errors = new FieldErrors().at("accounts.area", name);
        Runnable save = () -> save(name, keep, errors);
        name.addKeyPressListener(Key.ENTER, pressed -> save.run());
        Div actions = new Div(
                ActionButton.main(getTranslation("accounts.save"), save),
                ActionButton.quiet(getTranslation("accounts.cancel"), this::close));
        actions.addClassName("acts");
        add(name, actions);
        name.focus();
    }

    private void save(TextField name, Consumer<String> keep, FieldErrors errors) {
        errors.clear();
        try {
            keep.accept(name.getValue());
            close();
        } catch (Refused no) {
            errors.show(no.refusal());
        }
    }
}
