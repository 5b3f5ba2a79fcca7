package org.alongside.training;

import java.util.Map;
import java.util.Set;
import org.alongside.shared.Refused;

/** Where a candidate stands with a unit. The legal moves, and whose they are, stand in one table. */
public enum UnitState {
    ENTERED,
    IN_PROGRESS,
    EVIDENCE_SUBMITTED,
    NOT_YET_COMPETENT,
    COMPETENT,
    /** Chosen for the verifier to look at. */
    SAMPLED,
    CONFIRMED,
    RETURNED;

    /** Whose a move is. */
    enum Mover {
        ASSESSOR,
        CANDIDATE,
        /** The stated plan by which decisions are chosen. */
        PLAN,
        VERIFIER,
        /** An appeal that was upheld: the decision is made anew. */
        APPEAL
    }

    private static final Set<Mover> HANDS_IN = Set.of(Mover.ASSESSOR, Mover.CANDIDATE);
    private static final Set<Mover> AGAIN = Set.of(Mover.ASSESSOR, Mover.CANDIDATE, Mover.APPEAL);
    private static final Set<Mover> ANEW = Set.of(Mover.APPEAL);
    private static final Set<Mover> ASSESSES = Set.of(Mover.ASSESSOR);
    private static final Set<Mover> VERIFIES = Set.of(Mover.VERIFIER);

    private static final Map<UnitState, Map<UnitState, Set<Mover>>> MOVES = Map.of(
            ENTERED, Map.of(IN_PROGRESS, HANDS_IN),
            IN_PROGRESS, Map.of(EVIDENCE_SUBMITTED, HANDS_IN),
            EVIDENCE_SUBMITTED, Map.of(COMPETENT, ASSESSES, NOT_YET_COMPETENT, ASSESSES),
            NOT_YET_COMPETENT, Map.of(EVIDENCE_SUBMITTED, AGAIN),
            COMPETENT, Map.of(SAMPLED, Set.of(Mover.PLAN), EVIDENCE_SUBMITTED, ANEW),
            SAMPLED, Map.of(CONFIRMED, VERIFIES, RETURNED, VERIFIES, EVIDENCE_SUBMITTED, ANEW),
            CONFIRMED, Map.of(EVIDENCE_SUBMITTED, ANEW),
            RETURNED, Map.of(EVIDENCE_SUBMITTED, AGAIN));

    /** Whose move to {@code next} it is; nobody's when the table has no such move. */
    Set<Mover> moversTo(UnitState next) {
        return MOVES.getOrDefault(this, Map.of()).getOrDefault(next, Set.of());
    }

    /** @throws Refused when the table has no such move, or it is not theirs */
    UnitState to(UnitState next, Mover mover) {
        if (!moversTo(next).contains(mover)) throw new Refused("training.refused.move");
        return next;
    }

    /** The assessor said so, and nobody has returned it. */
    public boolean isCompetent() {
        return this == COMPETENT || this == SAMPLED || this == CONFIRMED;
    }

    /** Somebody decided, so that there is something to appeal against. */
    public boolean isDecided() {
        return isCompetent() || this == NOT_YET_COMPETENT || this == RETURNED;
    }

    /** Evidence may be added, and handed in. */
    public boolean takesEvidence() {
        return this == ENTERED
                || this == IN_PROGRESS
                || this == EVIDENCE_SUBMITTED
                || this == NOT_YET_COMPETENT
                || this == RETURNED;
    }
}
