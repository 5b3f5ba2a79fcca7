package org.alongside.supervision;

/** What happened to a concern. */
public enum ConcernStepKind {
    RAISED,
    LOOKED_AT,
    IN_HAND,
    NOTE,
    CLOSED,
    TAKEN_UP_AGAIN,
    HANDED_ON,
    PAUSED,
    RESUMED,
    KEPT,
    /** It was about somebody in words; now it is known who. */
    TIED,
    /** It is not about whom it was thought to be. */
    UNTIED
}
