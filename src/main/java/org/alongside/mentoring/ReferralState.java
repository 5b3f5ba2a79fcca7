package org.alongside.mentoring;

import java.util.Map;
import java.util.Set;
import org.alongside.shared.Refused;

/** Where a referral stands. The legal moves stand in one table. */
public enum ReferralState {
    WAITING,
    MATCHED,
    CLOSED;

    private static final Map<ReferralState, Set<ReferralState>> MOVES = Map.of(
            WAITING, Set.of(MATCHED, CLOSED),
            MATCHED, Set.of(WAITING, CLOSED),
            CLOSED, Set.of(WAITING));

    /** Whether the table has a move from here to {@code next}. */
    public boolean leadsTo(ReferralState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    /** @throws Refused when the table has no such move */
    ReferralState to(ReferralState next) {
        if (!leadsTo(next)) throw new Refused("mentoring.refused.referral-move");
        return next;
    }
}
