package org.alongside.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** The two paths that come together and go on side by side. The name stands beside it. */
@Tag(Tag.SPAN)
public class Logo extends Component implements HasStyle {
    private static final String PATHS =
            "<svg viewBox='0 0 32 32' aria-hidden='true' fill='none' stroke-width='5.5' stroke-linecap='round'>"
                    + "<path class='us' d='M9.5 29V3.5'/>"
                    + "<path class='them' d='M26.5 29v-3.2c0-6.6-8-6.9-8-13.6V3.5'/></svg>";

    public Logo() {
        addClassName("al-i");
        getElement().setProperty("innerHTML", PATHS);
    }
}
