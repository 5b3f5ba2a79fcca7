package org.alongside.shared.ui;

import com.vaadin.flow.component.Component;

/** A line above every signed-in page, offered as a bean; the shell shows what there is. */
public interface Banner {
    Component show();
}
