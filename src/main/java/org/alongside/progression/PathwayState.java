package org.alongside.progression;

import static java.util.Map.entry;
import static org.alongside.progression.PathwayMover.A_MANAGER;
import static org.alongside.progression.PathwayMover.THE_CALENDAR;
import static org.alongside.progression.PathwayMover.THE_PERSON;

import java.util.Map;
import org.alongside.shared.Refused;

/**
 * Where somebody is on the way to paid work. Who may make which move stands in one table; every other is refused.
 *
 * <p>The calendar has one move only, and it ends at {@link #ELIGIBLE}: it never makes an offer (G12).
 */
public enum PathwayState {
    NOT_YET,
    ELIGIBLE,
    IN_REVIEW,
    NOT_NOW,
    OFFERED,
    ACCEPTED,
    /** “No, I stay a volunteer”: nothing is lost, and they may be considered again when they wish. */
    STAYS;

    private static final Map<PathwayState, Map<PathwayState, PathwayMover>> MOVES = Map.ofEntries(
            entry(NOT_YET, Map.of(ELIGIBLE, THE_CALENDAR)),
            entry(ELIGIBLE, Map.of(IN_REVIEW, A_MANAGER)),
            entry(IN_REVIEW, Map.of(NOT_NOW, A_MANAGER, OFFERED, A_MANAGER)),
            entry(NOT_NOW, Map.of(IN_REVIEW, A_MANAGER)),
            entry(OFFERED, Map.of(ACCEPTED, THE_PERSON, STAYS, THE_PERSON)),
            entry(ACCEPTED, Map.of(STAYS, THE_PERSON)),
            entry(STAYS, Map.of(IN_REVIEW, A_MANAGER)));

    /** Whether {@code by} may move somebody from here to {@code next}. */
    public boolean leadsTo(PathwayState next, PathwayMover by) {
        return MOVES.getOrDefault(this, Map.of()).get(next) == by;
    }

    /** @throws Refused when the table has no such move */
    PathwayState to(PathwayState next, PathwayMover by) {
        if (!leadsTo(next, by)) throw new Refused("progression.refused.move");
        return next;
    }

    /** A manager can begin a review from here. */
    public boolean mayBeReviewed() {
        return leadsTo(IN_REVIEW, A_MANAGER);
    }
}
