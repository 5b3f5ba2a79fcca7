package org.alongside.clearance;

import java.util.Map;
import java.util.Set;
import org.alongside.shared.Refused;

/** Whether somebody carries keys at a prison. The legal moves stand in one table. */
public enum KeysState {
    NOT_AUTHORISED,
    TRAINED,
    AUTHORISED,
    WITHDRAWN;

    private static final Map<KeysState, Set<KeysState>> MOVES = Map.of(
            NOT_AUTHORISED, Set.of(TRAINED),
            TRAINED, Set.of(AUTHORISED),
            AUTHORISED, Set.of(WITHDRAWN),
            WITHDRAWN, Set.of(TRAINED));

    /** Whether the table has a move from here to {@code next}. */
    public boolean leadsTo(KeysState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    /** @throws Refused when the table has no such move */
    KeysState to(KeysState next) {
        if (!leadsTo(next)) throw new Refused("clearance.refused.move");
        return next;
    }
}
