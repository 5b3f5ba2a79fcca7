package org.alongside.mentoring;

import java.util.Map;
import java.util.Set;
import org.alongside.shared.Refused;

/** Where a match stands. The legal moves stand in one table; a pause remembers where it began. */
public enum MatchState {
    PROPOSED,
    AGREED,
    ACTIVE,
    PAUSED,
    ENDED;

    private static final Map<MatchState, Set<MatchState>> MOVES = Map.of(
            PROPOSED, Set.of(AGREED, PAUSED, ENDED),
            AGREED, Set.of(ACTIVE, PAUSED, ENDED),
            ACTIVE, Set.of(PAUSED, ENDED),
            PAUSED, Set.of(PROPOSED, AGREED, ACTIVE, ENDED),
            ENDED, Set.of());

    /** Whether the table has a move from here to {@code next}. */
    public boolean leadsTo(MatchState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    /** @throws Refused when the table has no such move */
    MatchState to(MatchState next) {
        if (!leadsTo(next)) throw new Refused("mentoring.refused.move");
        return next;
    }

    /** Somebody counts on it. */
    public boolean isOpen() {
        return this != ENDED;
    }

    /** Mentor and mentee meet. */
    public boolean isGoing() {
        return this == AGREED || this == ACTIVE;
    }
}
