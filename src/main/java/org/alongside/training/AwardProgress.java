package org.alongside.training;

import java.util.Map;
import java.util.Optional;
import org.alongside.shared.Refused;

/** How far a candidate is on the way to an award. The legal moves stand in one table, with whose they are. */
public enum AwardProgress {
    IN_PROGRESS,
    UNITS_COMPLETE,
    SAMPLING_CLOSED,
    CERTIFICATE_ISSUED;

    /** Whose a move is. */
    enum Mover {
        /** Follows from decisions on units. */
        DECISIONS,
        VERIFIER,
        MANAGER
    }

    private static final Map<AwardProgress, Map<AwardProgress, Mover>> MOVES = Map.of(
            IN_PROGRESS, Map.of(UNITS_COMPLETE, Mover.DECISIONS),
            UNITS_COMPLETE, Map.of(IN_PROGRESS, Mover.DECISIONS, SAMPLING_CLOSED, Mover.VERIFIER),
            SAMPLING_CLOSED, Map.of(IN_PROGRESS, Mover.DECISIONS, CERTIFICATE_ISSUED, Mover.MANAGER),
            CERTIFICATE_ISSUED, Map.of(SAMPLING_CLOSED, Mover.MANAGER));

    /** Whose move to {@code next} it is; empty when the table has no such move. */
    Optional<Mover> moverTo(AwardProgress next) {
        return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(next));
    }

    /** @throws Refused when the table has no such move, or it is not theirs */
    AwardProgress to(AwardProgress next, Mover mover) {
        if (moverTo(next).filter(mover::equals).isEmpty()) throw new Refused("training.refused.move");
        return next;
    }

    /** Every unit is Competent, whatever else is still to come. */
    public boolean isComplete() {
        return this != IN_PROGRESS;
    }
}
