package org.alongside.supervision.ui;

import java.util.List;
import org.alongside.shared.ui.HomeCard;
import org.alongside.shared.ui.HomeItem;
import org.alongside.supervision.ConcernFileService;
import org.alongside.supervision.ConcernRow;
import org.springframework.stereotype.Component;

/** Concerns on Today of their named lead, and of nobody else. */
@Component
class ConcernHomeCard implements HomeCard {
    private final ConcernFileService concerns;
    private final SupervisionWords words;

    ConcernHomeCard(ConcernFileService concerns, SupervisionWords words) {
        this.concerns = concerns;
        this.words = words;
    }

    @Override
    public List<HomeItem> items(int limit) {
        return concerns.waiting(limit).stream().map(this::item).toList();
    }

    /** Whom it is about is read on its own page, where the reading is kept. */
    private HomeItem item(ConcernRow one) {
        String key = "supervision.today.concern." + one.state();
        return new HomeItem(
                words.say("supervision.concern"),
                words.say(key + ".why"),
                one.raisedAt(),
                one.reviewOn(),
                words.say(key + ".action"),
                SupervisionNavigation.concern(one.id()));
    }
}
