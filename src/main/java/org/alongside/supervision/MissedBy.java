package org.alongside.supervision;

/** Whose miss it was that a supervision did not happen. */
public enum MissedBy {
    VOLUNTEER,
    /** The supervisor, or the organisation: no shortfall of the volunteer. */
    US
}
