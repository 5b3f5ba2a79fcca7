package org.alongside.supervision;

import static org.alongside.supervision.SupervisionMover.SUPERVISOR;
import static org.alongside.supervision.SupervisionMover.VOLUNTEER;

import java.util.Map;
import org.alongside.shared.Refused;

/**
 * Where a supervision is. Who may make which move stands in one table; every other is refused.
 *
 * <p>What did not happen may be taken back and planned again; what was signed stays.
 */
public enum SupervisionState {
    PLANNED,
    /** It took place and the supervisor signed what came of it. */
    HELD,
    /** The volunteer signed too, or wrote what they see differently. */
    SIGNED,
    MISSED,
    /** Nobody’s miss. */
    CANCELLED_BY_PRISON;

    private static final Map<SupervisionState, Map<SupervisionState, SupervisionMover>> MOVES = Map.of(
            PLANNED, Map.of(HELD, SUPERVISOR, MISSED, SUPERVISOR, CANCELLED_BY_PRISON, SUPERVISOR),
            HELD, Map.of(SIGNED, VOLUNTEER),
            MISSED, Map.of(PLANNED, SUPERVISOR),
            CANCELLED_BY_PRISON, Map.of(PLANNED, SUPERVISOR));

    /** Whether {@code by} may move it from here to {@code next}. */
    public boolean leadsTo(SupervisionState next, SupervisionMover by) {
        return MOVES.getOrDefault(this, Map.of()).get(next) == by;
    }

    /** @throws Refused when the table has no such move */
    SupervisionState to(SupervisionState next, SupervisionMover by) {
        if (!leadsTo(next, by)) throw new Refused("supervision.refused.move");
        return next;
    }

    /** It took place, whoever has signed. */
    public boolean isHeld() {
        return this == HELD || this == SIGNED;
    }
}
