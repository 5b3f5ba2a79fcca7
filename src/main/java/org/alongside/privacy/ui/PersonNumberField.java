package org.alongside.privacy.ui;

import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;

/** The number on somebody's letters: how the privacy lead finds a person without looking through names. */
class PersonNumberField extends TextField {
    private static final int LONGEST = 20;

    PersonNumberField() {
        setLabel(getTranslation("privacy.number"));
        setHelperText(getTranslation("privacy.number.hint"));
        setMaxLength(LONGEST);
        setAutocapitalize(Autocapitalize.CHARACTERS);
        setManualValidation(true);
        setErrorMessage(getTranslation("privacy.number.missing"));
    }

    /** Marks the field when it is empty, and takes the focus there. */
    boolean isGiven() {
        boolean given = !getValue().isBlank();
        setInvalid(!given);
        if (!given) focus();
        return given;
    }
}
