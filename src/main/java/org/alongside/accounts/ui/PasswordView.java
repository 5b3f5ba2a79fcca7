package org.alongside.accounts.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.alongside.accounts.PasswordService;
import org.alongside.shared.NotFound;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.Status;

/** Where a one-time link leads: somebody chooses their own password. */
@Route(value = "password", autoLayout = false)
@AnonymousAllowed
class PasswordView extends DoorPage implements HasUrlParameter<String> {
    private final PasswordService passwords;

    PasswordView(PasswordService passwords) {
        super("password.title");
        this.passwords = passwords;
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        if (passwords.works(secret)) ask(secret);
        else tellUsed();
    }

    private void ask(String secret) {
        PasswordField field = Fields.password(getTranslation("password.field"), Autocomplete.NEW_PASSWORD);
        field.setHelperText(getTranslation("password.hint"));
        ActionButton keep = ActionButton.main(getTranslation("password.button"), () -> keep(secret, field));
        keep.addClickShortcut(Key.ENTER);
        Div fields = new Div(field, keep);
        fields.addClassName("fields");
        show(fields);
        field.focus();
    }

    private void keep(String secret, PasswordField field) {
        try {
            passwords.set(secret, field.getValue());
            show(
                    new Notice(Status.DONE, getTranslation("password.done")),
                    ActionLink.main(getTranslation("sign-in.button"), "/app/login"));
        } catch (Refused no) {
            field.setErrorMessage(getTranslation(no.refusal().messageKey()));
            field.setInvalid(true);
            field.focus();
        } catch (NotFound used) {
            tellUsed();
        }
    }

    private void tellUsed() {
        show(
                new Notice(Status.EXPIRED, getTranslation("password.used")),
                new Paragraph(getTranslation("password.used.what")));
    }
}
