package org.alongside.supervision.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.alongside.shared.ui.Drawing;
import org.alongside.shared.ui.Icon;

/** All parts at the left, or behind “All parts” on a phone: what has something in it, and where one is. */
class PartList extends Nav {
    private final transient Map<Part, NativeButton> buttons = new EnumMap<>(Part.class);

    PartList(Consumer<Part> go) {
        addClassName("al-toc");
        setAriaLabel(getTranslation("supervision.parts"));
        OrderedList list = new OrderedList();
        for (Part part : Part.values()) {
            NativeButton button = new NativeButton();
            button.getElement().setAttribute("type", "button");
            button.addClickListener(click -> go.accept(part));
            buttons.put(part, button);
            list.add(new ListItem(button));
        }
        add(list);
    }

    void show(Part here, Predicate<Part> filled) {
        buttons.forEach((part, button) -> {
            button.removeAll();
            Icon icon = part == here ? Icon.HERE : filled.test(part) ? Icon.DONE : Icon.AHEAD;
            button.add(new Drawing(icon), new Span(getTranslation(part.key())));
            if (filled.test(part)) {
                Span done = new Span(" " + getTranslation("supervision.part.filled"));
                done.addClassName("al-vh");
                button.add(done);
            }
            if (part == here) button.getElement().setAttribute("aria-current", "step");
            else button.getElement().removeAttribute("aria-current");
        });
    }
}
