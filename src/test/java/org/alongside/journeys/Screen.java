package org.alongside.journeys;

import java.util.Locale;

/** How much of a page is seen at once, in CSS pixels. */
public enum Screen {
    PHONE(390, 844),
    DESKTOP(1440, 900),
    /** A screen of 1280 by 1024 at 400 %: what success criterion 1.4.10 asks for. */
    ZOOMED(320, 256);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** The one that this run of the tests was told to use. */
    static Screen ofThisRun() {
        return valueOf(System.getProperty("alongside.test.screen", "phone").toUpperCase(Locale.ROOT));
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
