package org.alongside.accounts.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

/** The fields of the door, named and marked as password managers and phones expect. */
final class Fields {
    private Fields() {}

    static EmailField address(String label, String typed) {
        EmailField address = new EmailField(label);
        address.setValue(typed);
        address.setAutocomplete(Autocomplete.USERNAME);
        address.setManualValidation(true);
        address.getElement().setAttribute("name", "username");
        return address;
    }

    static PasswordField password(String label, Autocomplete kind) {
        PasswordField password = new PasswordField(label);
        password.setAutocomplete(kind);
        password.setManualValidation(true);
        password.getElement().setAttribute("name", "password");
        return password;
    }

    /** A code is a password that is read off something: digits, shown as typed. */
    static TextField code(String label, String hint) {
        TextField code = new TextField(label);
        code.setHelperText(hint);
        code.addClassName("code");
        code.getElement()
                .setProperty("autocomplete", "one-time-code")
                .setAttribute("name", "password")
                .setAttribute("inputmode", "numeric");
        return code;
    }
}
