package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People who come to the portal, each with a browser profile of their own: nothing is shared between two visitors.
 *
 * <pre>{@code
 * Visitor ada = visits.phone().withoutJavaScript().comes();
 * Visitor coordinator = visits.here().comes();
 * }</pre>
 */
public final class Visits {
    private final Browser browser;
    private final String address;
    private final List<Visitor> visitors = new ArrayList<>();

    Visits(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** On the screen of this run. */
    public Newcomer here() {
        return on(Screen.ofThisRun());
    }

    public Newcomer phone() {
        return on(Screen.PHONE);
    }

    public Newcomer desktop() {
        return on(Screen.DESKTOP);
    }

    /** At 400 %. */
    public Newcomer zoomed() {
        return on(Screen.ZOOMED);
    }

    private Newcomer on(Screen screen) {
        return new Newcomer(screen);
    }

    void end(@Nullable String wentWrong) {
        if (wentWrong != null) {
            visitors.forEach(visitor -> visitor.pictureOfTrouble(wentWrong + "-" + visitors.indexOf(visitor)));
        }
        List<String> complaints = visitors.stream()
                .flatMap(visitor -> visitor.complaints().stream())
                .toList();
        visitors.forEach(Visitor::leaves);
        if (wentWrong == null) {
            assertThat(complaints)
                    .as("what the browser's console complained of")
                    .isEmpty();
        }
    }

    /** A visitor who has not come yet. */
    public final class Newcomer {
        private final Screen screen;
        private final NewContextOptions options =
                new NewContextOptions().setLocale("en-GB").setReducedMotion(ReducedMotion.REDUCE);
        private boolean dark;
        private boolean scripts = true;

        private Newcomer(Screen screen) {
            this.screen = screen;
            options.setBaseURL(address)
                    .setViewportSize(screen.width, screen.height)
                    .setHasTouch(screen == Screen.PHONE)
                    .setTimezoneId("Europe/London");
        }

        public Newcomer withoutJavaScript() {
            scripts = false;
            options.setJavaScriptEnabled(false);
            return this;
        }

        public Newcomer dark() {
            dark = true;
            options.setColorScheme(ColorScheme.DARK);
            return this;
        }

        public Visitor comes() {
            BrowserContext profile = browser.newContext(options);
            Visitor visitor = new Visitor(profile, screen.label() + (dark ? "-dark" : ""), scripts);
            visitors.add(visitor);
            return visitor;
        }
    }
}
