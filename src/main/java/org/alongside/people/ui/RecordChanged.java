package org.alongside.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;

/** Something was done on a part of a record that its head tells of too: how far somebody is, what is still to come, what is next. */
public class RecordChanged extends ComponentEvent<Component> {
    private RecordChanged(Component part) {
        super(part, false);
    }

    /** @param part what a {@link PersonTab} gave */
    public static void tell(Component part) {
        ComponentUtil.fireEvent(part, new RecordChanged(part));
    }

    static void after(Component part, Runnable then) {
        ComponentUtil.addListener(part, RecordChanged.class, changed -> then.run());
    }
}
