package org.alongside.vetting;

import static org.alongside.vetting.RefereeState.Mover.THE_REFEREE;
import static org.alongside.vetting.RefereeState.Mover.US;

import java.util.Map;
import java.util.Set;
import org.alongside.shared.Refused;

/** Where a reference is. The moves stand in one table, with who may make them; every other is refused. */
public enum RefereeState {
    NAMED,
    ASKED,
    RECEIVED,
    /** They said that they cannot. */
    DECLINED,
    /** Somebody else speaks instead. */
    REPLACED;

    /** Who moves a reference on. */
    public enum Mover {
        US,
        THE_REFEREE
    }

    private static final Map<RefereeState, Map<RefereeState, Set<Mover>>> MOVES = Map.of(
            NAMED, Map.of(ASKED, Set.of(US), RECEIVED, Set.of(US), DECLINED, Set.of(US), REPLACED, Set.of(US)),
            ASKED,
                    Map.of(
                            RECEIVED, Set.of(US, THE_REFEREE),
                            DECLINED, Set.of(US, THE_REFEREE),
                            REPLACED, Set.of(US)),
            DECLINED, Map.of(REPLACED, Set.of(US)),
            RECEIVED, Map.of(),
            REPLACED, Map.of());

    public boolean leadsTo(RefereeState next, Mover by) {
        return MOVES.getOrDefault(this, Map.of()).getOrDefault(next, Set.of()).contains(by);
    }

    /** @throws Refused when the table has no such move */
    RefereeState to(RefereeState next, Mover by) {
        if (!leadsTo(next, by)) throw new Refused("vetting.refused.reference-move");
        return next;
    }

    /** Counts among those whom the role needs: has answered, or still may. */
    public boolean isOpen() {
        return this == NAMED || this == ASKED || this == RECEIVED;
    }
}
