package org.alongside.shared.ui;

import java.util.List;

/** What a module puts on Today. Each asks only for what the signed-in person may act on, a screenful at most. */
public interface HomeCard {
    /** Oldest and most late first; at most {@code limit}. */
    List<HomeItem> items(int limit);
}
