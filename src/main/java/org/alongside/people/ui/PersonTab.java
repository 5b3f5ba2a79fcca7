package org.alongside.people.ui;

import com.vaadin.flow.component.Component;
import org.alongside.accounts.PersonalData;
import org.alongside.people.Stage;
import org.alongside.shared.PersonId;

/** A section that another module adds to a person's record page. */
public interface PersonTab {
    /** The last part of its address, such as {@code application}. */
    String address();

    String messageKey();

    /** Small numbers come first. */
    int order();

    /** Who may not read this sees no tab, and no gap. */
    PersonalData data();

    /** Before they come this far there is nothing here, and no tab; its address leads to it all the same. */
    default Stage from() {
        return Stage.INVITED;
    }

    Component show(PersonId person);
}
