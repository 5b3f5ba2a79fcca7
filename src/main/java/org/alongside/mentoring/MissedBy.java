package org.alongside.mentoring;

/** Who could not come to a meeting. */
public enum MissedBy {
    /** The mentor, or the charity. */
    US,
    /** The mentee. */
    THEM
}
