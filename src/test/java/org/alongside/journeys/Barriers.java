package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;

/** What axe finds against WCAG 2.2 AA. */
final class Barriers {
    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Barriers() {}

    static void noneOn(Page page) {
        none(page, axe(page).withTags(WCAG_2_2_AA));
    }

    /** The same page in other colours. */
    static void noneInColours(Page page) {
        none(page, axe(page).withRules(List.of("color-contrast")));
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

    private static AxeBuilder axe(Page page) {
        AxeRunOptions whatIsWrong = new AxeRunOptions();
        // of what is right it would tell every element, and take as long again for it
        whatIsWrong.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .setLegacyMode(true)
                .options(whatIsWrong)
                // inside Vaadin: a live region that is always there, without a landmark of its own
                .exclude(List.of("vaadin-connection-indicator"));
    }

    private static void none(Page page, AxeBuilder axe) {
        List<Rule> found = axe.analyze().getViolations().stream()
                .filter(barrier -> !isInsideVaadin(barrier))
                .toList();
        assertThat(found)
                .as("barriers at %s", page.url())
                .extracting(barrier ->
                        barrier.getId() + ": " + barrier.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    /** A required vaadin-checkbox-group says aria-required, which ARIA does not foresee for a group: vaadin/web-components#2931. */
    private static boolean isInsideVaadin(Rule barrier) {
        return barrier.getId().equals("aria-allowed-attr")
                && barrier.getNodes().stream().allMatch(node -> node.getHtml().startsWith("<vaadin-checkbox-group"));
    }
}
