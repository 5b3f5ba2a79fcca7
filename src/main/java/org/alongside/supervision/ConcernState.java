package org.alongside.supervision;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.alongside.shared.Refused;

/** Where a concern is; the named lead moves it. One that is closed may be taken up again. */
public enum ConcernState {
    RAISED,
    LOOKED_AT,
    IN_HAND,
    CLOSED;

    private static final Map<ConcernState, Set<ConcernState>> MOVES = Map.of(
            RAISED, EnumSet.of(LOOKED_AT, IN_HAND, CLOSED),
            LOOKED_AT, EnumSet.of(IN_HAND, CLOSED),
            IN_HAND, EnumSet.of(CLOSED),
            CLOSED, EnumSet.of(IN_HAND));

    /** Whether the table has a move from here to {@code next}. */
    public boolean leadsTo(ConcernState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    /** @throws Refused when the table has no such move */
    ConcernState to(ConcernState next) {
        if (!leadsTo(next)) throw new Refused("supervision.refused.concern-move");
        return next;
    }
}
