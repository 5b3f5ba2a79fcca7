package org.alongside.training;

import java.util.Map;
import java.util.Optional;
import org.alongside.shared.Refused;

/** Where an appeal stands. */
public enum AppealState {
    OPEN,
    UPHELD,
    NOT_UPHELD,
    WITHDRAWN;

    /** Whose a move is. */
    enum Mover {
        VERIFIER,
        CANDIDATE
    }

    private static final Map<AppealState, Map<AppealState, Mover>> MOVES =
            Map.of(OPEN, Map.of(UPHELD, Mover.VERIFIER, NOT_UPHELD, Mover.VERIFIER, WITHDRAWN, Mover.CANDIDATE));

    /** Whose move to {@code next} it is; empty when the table has no such move. */
    Optional<Mover> moverTo(AppealState next) {
        return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(next));
    }

    /** @throws Refused when the table has no such move, or it is not theirs */
    AppealState to(AppealState next, Mover mover) {
        if (moverTo(next).filter(mover::equals).isEmpty()) throw new Refused("training.refused.move");
        return next;
    }
}
