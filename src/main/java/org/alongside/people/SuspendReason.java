package org.alongside.people;

/** Why somebody has a pause; lists and timelines say only that there is one. */
public enum SuspendReason {
    ASKED_FOR_IT,
    CANNOT_REACH,
    SOMETHING_TO_SETTLE,
    /** The one for which a co-ordinator need not wait for a manager. */
    EMERGENCY,
    OTHER
}
