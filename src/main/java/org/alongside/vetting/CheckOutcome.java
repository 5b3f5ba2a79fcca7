package org.alongside.vetting;

/** All that most readers learn of a check. */
public enum CheckOutcome {
    NOT_NEEDED,
    IN_PROGRESS,
    CLEARED,
    NOT_CLEARED
}
