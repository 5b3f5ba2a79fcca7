package org.alongside.shared.ui;

import com.vaadin.flow.component.Component;

/**
 * A line of the main menu. A module offers one as a bean; the shell shows those whose view the signed-in person may open.
 *
 * @param group under which heading
 * @param messageKey the words
 * @param icon which drawing stands before them
 * @param view where it leads
 * @param order small numbers come first within the group
 */
public record MenuEntry(MenuGroup group, String messageKey, Icon icon, Class<? extends Component> view, int order) {}
