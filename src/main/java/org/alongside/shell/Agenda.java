package org.alongside.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.alongside.shared.ui.HomeCard;
import org.alongside.shared.ui.HomeItem;
import org.springframework.stereotype.Component;

/** What every module has for Today, put into one order: the most late first, then what has waited longest. */
@Component
class Agenda {
    /** A screenful from each module; the rest stands in the lists. */
    private static final int SCREENFUL = 25;

    private static final int WEEK = 7;

    private final List<HomeCard> cards;
    private final Clock clock;

    Agenda(List<HomeCard> cards, Clock clock) {
        this.cards = cards;
        this.clock = clock;
    }

    /**
     * Today as it is shown: the first item stands in the card and not again below it.
     *
     * @param next the first thing after this week, when nothing is to be done before
     */
    record Page(
            Optional<HomeItem> first,
            List<HomeItem> late,
            List<HomeItem> today,
            List<HomeItem> week,
            Optional<HomeItem> next) {}

    Page now() {
        LocalDate today = LocalDate.now(clock);
        List<HomeItem> all = cards.stream()
                .flatMap(card -> card.items(SCREENFUL).stream())
                .sorted(Comparator.comparing(HomeItem::due).thenComparing(HomeItem::since))
                .toList();
        Optional<HomeItem> first =
                all.stream().filter(item -> !item.due().isAfter(today)).findFirst();
        List<HomeItem> rest = all.stream().skip(first.isPresent() ? 1 : 0).toList();
        return new Page(
                first,
                those(rest, item -> item.due().isBefore(today)),
                those(rest, item -> item.due().isEqual(today)),
                those(rest, item -> item.due().isAfter(today) && !item.due().isAfter(today.plusDays(WEEK))),
                rest.stream().filter(item -> item.due().isAfter(today)).findFirst());
    }

    private static List<HomeItem> those(List<HomeItem> items, Predicate<HomeItem> which) {
        return items.stream().filter(which).toList();
    }
}
