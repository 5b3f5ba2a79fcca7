package org.alongside.shell;

import java.util.ArrayList;
import java.util.List;
import org.alongside.shared.ui.HomeCard;
import org.alongside.shared.ui.HomeItem;
import org.springframework.stereotype.Component;

/** A module that puts on Today what a test wants. */
@Component
class ThingsToDo implements HomeCard {
    final List<HomeItem> items = new ArrayList<>();

    @Override
    public List<HomeItem> items(int limit) {
        return items.stream().limit(limit).toList();
    }
}
