package org.alongside.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** What waits for somebody, page by page: of each page they see only what is theirs, so one page may not be enough. */
public final class WaitingPages {
    private static final int PAGE = 100;
    private static final int MOST_PAGES = 20;

    private WaitingPages() {}

    /**
     * As many as {@code limit}, in the order of the pages.
     *
     * @param page what waits, whoever may see it
     * @param shown those of a page that the reader sees
     */
    public static <W, S> List<S> upTo(int limit, Function<Pageable, List<W>> page, Function<List<W>, List<S>> shown) {
        List<S> found = new ArrayList<>();
        for (int number = 0; number < MOST_PAGES && found.size() < limit; number++) {
            List<W> next = page.apply(PageRequest.of(number, PAGE));
            found.addAll(shown.apply(next));
            if (next.size() < PAGE) break;
        }
        return found.stream().limit(limit).toList();
    }
}
