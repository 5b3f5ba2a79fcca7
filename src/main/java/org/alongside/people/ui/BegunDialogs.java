package org.alongside.people.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.alongside.shared.ui.AskDialog;

/** What was begun on one record and put away with Esc: it opens again as it was left. */
class BegunDialogs {
    private final Map<Class<? extends AskDialog>, AskDialog> begun = new HashMap<>();

    /** Opens the one that was begun, else a fresh one. */
    <D extends AskDialog> void open(Class<D> kind, Supplier<D> fresh) {
        begun.compute(kind, (same, left) -> left == null || left.isOver() ? fresh.get() : left)
                .open();
    }
}
