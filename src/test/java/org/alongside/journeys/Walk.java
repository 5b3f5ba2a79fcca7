package org.alongside.journeys;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;

/** From the first signed-in page through the menu and every link, one page of each kind. */
final class Walk {
    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";
    private static final String LINKS =
            "() => [...document.querySelectorAll('a[href]')].filter(a => a.checkVisibility() || a.matches('.n'))"
                    + ".map(a => new URL(a.href)).filter(u => u.origin === location.origin).map(u => u.pathname)";

    private final Visitor visitor;
    private final boolean byAddress;
    private final Set<String> seen = new HashSet<>();
    private final Queue<String> ahead = new ArrayDeque<>(List.of("/app"));

    /** @param byAddress whether each page is loaded anew, and not opened as by a link */
    Walk(Visitor visitor, boolean byAddress) {
        this.visitor = visitor;
        this.byAddress = byAddress;
    }

    /** Tells {@code look} the kind of each page that comes, such as {@code people-one-application}; says at the end what is wrong with any. */
    void everywhere(Consumer<String> look) {
        SoftAssertions all = new SoftAssertions();
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            if (!seen.add(kind(path))) continue;
            (byAddress ? visitor.loads(path) : visitor.goes(path)).isStill();
            // a file is no page
            links().stream()
                    .filter(link -> link.startsWith("/app") && !link.contains("/VAADIN/"))
                    .forEach(ahead::add);
            all.assertThat(visitor.page().locator("h1").first().innerText())
                    .as("a link leads to %s", path)
                    .isNotEqualTo("This page is not part of your work here");
            all.check(() -> look.accept(kind(path)));
        }
        all.assertAll();
    }

    @SuppressWarnings("unchecked")
    private List<String> links() {
        return (List<String>) visitor.page().evaluate(LINKS);
    }

    private static String kind(String path) {
        String rest = path.replaceFirst("^/app/?", "").replaceAll(ID, "one").replaceFirst("/$", "");
        return rest.isEmpty() ? "today" : rest.replace('/', '-');
    }
}
