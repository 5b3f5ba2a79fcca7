package org.alongside.mentoring;

import java.util.Map;
import java.util.Set;
import org.alongside.shared.Refused;

/** What came of a meeting. The legal moves stand in one table: what was said can be put right. */
public enum VisitState {
    PLANNED,
    HELD,
    MISSED,
    /** Never held against the mentor. */
    CANCELLED_BY_PRISON;

    private static final Map<VisitState, Set<VisitState>> MOVES = Map.of(
            PLANNED, Set.of(HELD, MISSED, CANCELLED_BY_PRISON),
            HELD, Set.of(PLANNED),
            MISSED, Set.of(PLANNED),
            CANCELLED_BY_PRISON, Set.of(PLANNED));

    /** Whether the table has a move from here to {@code next}. */
    public boolean leadsTo(VisitState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    /** @throws Refused when the table has no such move */
    VisitState to(VisitState next) {
        if (!leadsTo(next)) throw new Refused("mentoring.refused.visit-move");
        return next;
    }
}
