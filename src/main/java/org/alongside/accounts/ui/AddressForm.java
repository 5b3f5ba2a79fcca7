package org.alongside.accounts.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.alongside.shared.ui.ActionButton;

/** Asks at the door for an e-mail address to send something to. */
class AddressForm extends Div {
    private final EmailField address = Fields.address(getTranslation("sign-in.address"), "");
    private final transient Predicate<String> isAddress;
    private final transient Consumer<String> send;

    /**
     * @param verb what the button says
     * @param isAddress whether what was typed can be an address at all
     * @param send hears the address as it was typed
     */
    AddressForm(String verb, Predicate<String> isAddress, Consumer<String> send) {
        this.isAddress = isAddress;
        this.send = send;
        addClassName("fields");
        ActionButton button = ActionButton.main(verb, this::send);
        button.addClickShortcut(Key.ENTER);
        add(address, button);
    }

    void focus() {
        address.focus();
    }

    private void send() {
        boolean right = isAddress.test(address.getValue());
        address.setInvalid(!right);
        address.setErrorMessage(getTranslation("sign-in.address.wrong"));
        if (right) send.accept(address.getValue());
        else address.focus();
    }
}
