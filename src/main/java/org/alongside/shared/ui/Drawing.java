package org.alongside.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** A drawing of the design. Always beside words that say the same: who cannot see it misses nothing. */
@Tag(Tag.SPAN)
public class Drawing extends Component implements HasStyle {
    private static final String OPEN = "<svg class='i' viewBox='0 0 20 20' fill='none' stroke='currentColor'"
            + " stroke-width='1.9' stroke-linecap='round' stroke-linejoin='round' aria-hidden='true'>";

    public Drawing(Icon icon) {
        addClassName("al-i");
        getElement().setProperty("innerHTML", OPEN + icon.lines() + "</svg>");
    }
}
