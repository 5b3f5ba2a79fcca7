package org.alongside.certificates.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import org.alongside.certificates.TitleChoice;

/** What a certificate calls the award: both are shown, one is chosen (G14); none is until somebody does. */
class TitleField extends RadioButtonGroup<Boolean> {
    TitleField(TitleChoice choice, Consumer<Boolean> chosen) {
        setLabel(getTranslation("certificates.choose"));
        setItems(false, true);
        setItemLabelGenerator(full -> full ? choice.title() : choice.description());
        if (choice.chosen() || choice.issued()) setValue(choice.fullTitle());
        setHelperText(getTranslation(choice.issued() ? "certificates.choose.issued" : "certificates.choose.help"));
        addValueChangeListener(change -> chosen.accept(change.getValue()));
        addClassName("al-title-choice");
    }
}
