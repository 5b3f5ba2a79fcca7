package org.alongside.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.page.Page;
import java.util.function.Consumer;

/** Where there is no room for columns, and each row of a grid is one stacked cell. */
public final class NarrowPage {
    private static final int PIXELS = 960;

    private NarrowPage() {}

    /** Tells {@code heard} whether the page is narrow: when it is opened, and whenever its width changes. */
    public static void tells(AttachEvent attached, Consumer<Boolean> heard) {
        Page page = attached.getUI().getPage();
        heard.accept(isNarrow(page.getExtendedClientDetails().getWindowInnerWidth()));
        page.addBrowserWindowResizeListener(size -> heard.accept(isNarrow(size.getWidth())));
    }

    /** A width that the browser has not told yet is not narrow. */
    private static boolean isNarrow(int pixels) {
        return pixels > 0 && pixels < PIXELS;
    }
}
