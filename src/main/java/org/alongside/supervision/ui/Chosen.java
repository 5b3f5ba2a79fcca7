package org.alongside.supervision.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** Marks a choice that nobody has made yet. */
final class Chosen {
    private Chosen() {}

    static boolean one(RadioButtonGroup<?> group) {
        group.setInvalid(group.isEmpty());
        return !group.isEmpty();
    }
}
