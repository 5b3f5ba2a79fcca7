package org.alongside.clearance;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.shared.Refused;

/** Where a clearance stands. The legal moves, and whose they are, stand in one table. */
public enum ClearanceState {
    NOT_STARTED,
    PREPARING,
    SUBMITTED,
    IN_VETTING,
    /** The lived-experience route: to others it looks like {@link #IN_VETTING} (G14). */
    REFERRED,
    GRANTED,
    REFUSED,
    RECONSIDERATION,
    REFUSED_FOR_GOOD,
    EXPIRING,
    EXPIRED,
    REVOKED,
    /** For somebody serving there: to others it looks like {@link #NOT_STARTED} (G14). */
    NOT_APPLICABLE;

    /** Whose a move is. */
    enum Mover {
        VETTING_LEAD,
        /** The night. */
        SCHEDULER
    }

    private static final Map<ClearanceState, Map<ClearanceState, Mover>> MOVES = Map.ofEntries(
            entry(NOT_STARTED, byLead(PREPARING, NOT_APPLICABLE)),
            entry(NOT_APPLICABLE, byLead(NOT_STARTED)),
            entry(PREPARING, byLead(SUBMITTED)),
            entry(SUBMITTED, byLead(IN_VETTING)),
            entry(IN_VETTING, byLead(REFERRED, GRANTED, REFUSED)),
            entry(REFERRED, byLead(GRANTED, REFUSED)),
            entry(REFUSED, byLead(RECONSIDERATION)),
            entry(RECONSIDERATION, byLead(GRANTED, REFUSED_FOR_GOOD)),
            entry(GRANTED, Map.of(EXPIRING, Mover.SCHEDULER, REVOKED, Mover.VETTING_LEAD)),
            entry(EXPIRING, Map.of(EXPIRED, Mover.SCHEDULER, REVOKED, Mover.VETTING_LEAD)));

    private static final Set<ClearanceState> UNDER_WAY =
            Set.of(NOT_STARTED, PREPARING, SUBMITTED, IN_VETTING, REFERRED, RECONSIDERATION, NOT_APPLICABLE);

    /** Whose move to {@code next} it is; empty when the table has no such move. */
    Optional<Mover> moverTo(ClearanceState next) {
        return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(next));
    }

    /** @throws Refused when the table has no such move, or it is not theirs */
    ClearanceState to(ClearanceState next, Mover mover) {
        if (moverTo(next).filter(mover::equals).isEmpty()) throw new Refused("clearance.refused.move");
        return next;
    }

    /** What the vetting lead may do next. */
    public boolean offers(ClearanceState next) {
        return moverTo(next).filter(Mover.VETTING_LEAD::equals).isPresent();
    }

    /** Somebody still has to do something: only one at a time for a person, prison and kind. */
    boolean isUnderWay() {
        return UNDER_WAY.contains(this);
    }

    /** The prison has said yes, and has not taken it back. Whether it holds on a day, its days say. */
    boolean isGiven() {
        return this == GRANTED || this == EXPIRING || this == EXPIRED;
    }

    /** With the prison, which has not answered yet. */
    public boolean isWithThePrison() {
        return this == SUBMITTED || this == IN_VETTING || this == REFERRED;
    }

    /** Nobody but those who may know the route may learn that it came to this (G14). */
    boolean isApart() {
        return this == REFERRED || this == NOT_APPLICABLE || this == NOT_STARTED || this == RECONSIDERATION;
    }

    private static Map<ClearanceState, Mover> byLead(ClearanceState... next) {
        return Stream.of(next).collect(toUnmodifiableMap(state -> state, state -> Mover.VETTING_LEAD));
    }
}
