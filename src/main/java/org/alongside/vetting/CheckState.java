package org.alongside.vetting;

import static java.util.Map.entry;
import static org.alongside.vetting.CheckMover.THE_CALENDAR;
import static org.alongside.vetting.CheckMover.VETTING_LEAD;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.alongside.shared.Refused;

/**
 * Where a check is. Who may make which move stands in one table; every other is refused.
 *
 * <p>A check that lapsed, ran out or was not accepted is over: another round begins anew.
 */
public enum CheckState {
    NOT_REQUIRED,
    REQUIRED,
    REQUESTED,
    WITH_THE_PERSON,
    SEEN,
    CLEAR,
    NEEDS_A_CONVERSATION,
    ACCEPTED,
    NOT_ACCEPTED,
    /** Scotland: the state considers whether somebody may do regulated work. */
    UNDER_REVIEW,
    EXPIRING,
    EXPIRED,
    LAPSED;

    private static final Map<CheckState, Map<CheckState, CheckMover>> MOVES = Map.ofEntries(
            entry(NOT_REQUIRED, Map.of(REQUIRED, VETTING_LEAD)),
            entry(REQUIRED, Map.of(NOT_REQUIRED, VETTING_LEAD, REQUESTED, VETTING_LEAD)),
            entry(REQUESTED, Map.of(WITH_THE_PERSON, VETTING_LEAD)),
            entry(WITH_THE_PERSON, Map.of(SEEN, VETTING_LEAD, LAPSED, THE_CALENDAR)),
            entry(SEEN, Map.of(CLEAR, VETTING_LEAD, NEEDS_A_CONVERSATION, VETTING_LEAD, UNDER_REVIEW, VETTING_LEAD)),
            entry(NEEDS_A_CONVERSATION, Map.of(ACCEPTED, VETTING_LEAD, NOT_ACCEPTED, VETTING_LEAD)),
            entry(CLEAR, Map.of(UNDER_REVIEW, VETTING_LEAD, EXPIRING, THE_CALENDAR, EXPIRED, THE_CALENDAR)),
            entry(ACCEPTED, Map.of(UNDER_REVIEW, VETTING_LEAD, EXPIRING, THE_CALENDAR, EXPIRED, THE_CALENDAR)),
            entry(EXPIRING, Map.of(UNDER_REVIEW, VETTING_LEAD, EXPIRED, THE_CALENDAR)),
            entry(UNDER_REVIEW, Map.of(SEEN, VETTING_LEAD)),
            entry(NOT_ACCEPTED, Map.of()),
            entry(EXPIRED, Map.of()),
            entry(LAPSED, Map.of()));

    private static final Set<CheckState> COUNTS = EnumSet.of(CLEAR, ACCEPTED, EXPIRING);

    /** Whether {@code by} may move a check from here to {@code next}. */
    public boolean leadsTo(CheckState next, CheckMover by) {
        return MOVES.getOrDefault(this, Map.of()).get(next) == by;
    }

    /** @throws Refused when the table has no such move */
    CheckState to(CheckState next, CheckMover by) {
        if (!leadsTo(next, by)) throw new Refused("vetting.refused.move");
        return next;
    }

    /** As far as G2 and G3 ask, until the day on which it ends. */
    public boolean counts() {
        return COUNTS.contains(this);
    }

    /** Nothing more comes of it; another round may begin. */
    public boolean isOver() {
        return MOVES.getOrDefault(this, Map.of()).isEmpty();
    }

    /** As it looks to whoever may not know that a check has content: a conversation, a review and their end leave no trace (G14). */
    public CheckState discreet() {
        return switch (this) {
            case NEEDS_A_CONVERSATION, UNDER_REVIEW -> SEEN;
            case ACCEPTED -> CLEAR;
            default -> this;
        };
    }

    /** True when the state itself says that there is, or may be, something on the certificate. */
    boolean isRevealing() {
        return this != discreet();
    }

    public CheckOutcome outcome() {
        return switch (this) {
            case NOT_REQUIRED -> CheckOutcome.NOT_NEEDED;
            case CLEAR, ACCEPTED, EXPIRING -> CheckOutcome.CLEARED;
            case NOT_ACCEPTED, EXPIRED -> CheckOutcome.NOT_CLEARED;
            default -> CheckOutcome.IN_PROGRESS;
        };
    }
}
