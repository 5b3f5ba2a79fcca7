package org.alongside.supervision.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.shared.UserId;
import org.alongside.shared.ui.HomeCard;
import org.alongside.shared.ui.HomeItem;
import org.alongside.supervision.CoverService;
import org.alongside.supervision.WithoutSupervisor;
import org.springframework.stereotype.Component;

/** Who works with us and has nobody: on Today of those who can find them somebody. */
@Component
class CoverHomeCard implements HomeCard {
    private static final int MOST = 1000;

    private final CoverService cover;
    private final SupervisionWords words;
    private final Clock clock;

    CoverHomeCard(CoverService cover, SupervisionWords words, Clock clock) {
        this.cover = cover;
        this.words = words;
        this.clock = clock;
    }

    /** What does not fit is counted in the last line: nobody falls off Today. */
    @Override
    public List<HomeItem> items(int limit) {
        List<WithoutSupervisor> all = cover.without(MOST);
        if (all.size() <= limit) return all.stream().map(this::item).toList();
        return Stream.concat(
                        all.stream().limit(limit - 1).map(this::item),
                        Stream.of(words.more(all.size() - limit + 1, SupervisionNavigation.COVER)))
                .toList();
    }

    private HomeItem item(WithoutSupervisor one) {
        UserId away = one.away();
        LocalDate until = one.until();
        return new HomeItem(
                one.shownName(),
                until == null
                        ? words.say("supervision.today.WITHOUT.why")
                        : words.say("supervision.today.AWAY.why", words.days().day(until)),
                one.startedOn().atStartOfDay(clock.getZone()).toInstant(),
                words.days().today(),
                words.say("supervision.today.WITHOUT.action"),
                away == null ? SupervisionNavigation.COVER : SupervisionNavigation.cover(away));
    }
}
