package org.alongside.supervision.ui;

import java.time.Clock;
import java.util.List;
import org.alongside.shared.ui.HomeCard;
import org.alongside.shared.ui.HomeItem;
import org.alongside.supervision.CoverService;
import org.alongside.supervision.WithoutSupervisor;
import org.springframework.stereotype.Component;

/** Who works with us and has nobody: on Today of those who can find them somebody. */
@Component
class CoverHomeCard implements HomeCard {
    private final CoverService cover;
    private final SupervisionWords words;
    private final Clock clock;

    CoverHomeCard(CoverService cover, SupervisionWords words, Clock clock) {
        this.cover = cover;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<HomeItem> items(int limit) {
        return cover.without(limit).stream().map(this::item).toList();
    }

    private HomeItem item(WithoutSupervisor one) {
        return new HomeItem(
                one.shownName(),
                words.say("supervision.today.WITHOUT.why"),
                one.startedOn().atStartOfDay(clock.getZone()).toInstant(),
                words.days().today(),
                words.say("supervision.today.WITHOUT.action"),
                SupervisionNavigation.COVER);
    }
}
