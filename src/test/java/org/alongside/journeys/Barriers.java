package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What axe finds against WCAG 2.2 AA.
 *
 * <p>axe stays in a page once it is there: Deque's own builder brings it anew for each look, half a megabyte to read.
 */
final class Barriers {
    private static final String AXE = program();
    private static final String IS_HERE = "() => 'axe' in window";

    private static final Map<String, Object> WCAG_2_2_AA =
            Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
    private static final Map<String, Object> CONTRAST = Map.of("type", "rule", "values", List.of("color-contrast"));

    /**
     * Of what is right axe would tell every element, and take as long again for it; it would also read all style sheets, for a rule that
     * is not among these. Left out is, inside Vaadin, a live region that is always there without a landmark of its own; and aria-required
     * of a required vaadin-checkbox-group, which ARIA does not foresee for a group: vaadin/web-components#2931.
     */
    private static final String WHAT_IS_WRONG = """
            async runOnly => {
              const insideVaadin = found => found.id === 'aria-allowed-attr'
                  && found.nodes.every(node => node.html.startsWith('<vaadin-checkbox-group'));
              const {violations} = await axe.run({exclude: [['vaadin-connection-indicator']]}, {resultTypes: ['violations'], preload: {assets: ['media']}, runOnly});
              return violations.filter(found => !insideVaadin(found)).map(found => found.id + ': ' + found.nodes[0].html);
            }
            """;

    private Barriers() {}

    static void noneOn(Page page) {
        none(page, WCAG_2_2_AA);
    }

    /** The same page in other colours. */
    static void noneInColours(Page page) {
        none(page, CONTRAST);
    }

    /** A browser profile like the one of {@code page} in which scripts run: axe is one itself. */
    static Page laboratoryFor(Page page) {
        ViewportSize screen = page.viewportSize();
        NewContextOptions like = new NewContextOptions().setViewportSize(screen.width, screen.height);
        return page.context().browser().newContext(like).newPage();
    }

    /** Where no scripts run, axe looks at the same page in a {@code laboratory} where they do. */
    static void noneOnCopyOf(Page page, Page laboratory) {
        String address = page.url();
        FulfillOptions asItIs =
                new FulfillOptions().setContentType("text/html; charset=utf-8").setBody(page.content());
        laboratory.route(address, asked -> asked.fulfill(asItIs));
        laboratory.navigate(address);
        laboratory.unroute(address);
        noneOn(laboratory);
    }

    private static void none(Page page, Map<String, Object> rules) {
        if (!Boolean.TRUE.equals(page.evaluate(IS_HERE))) page.evaluate(AXE);
        assertThat((Iterable<?>) page.evaluate(WHAT_IS_WRONG, rules))
                .as("barriers at %s", page.url())
                .isEmpty();
    }

    private static String program() {
        try (InputStream script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
