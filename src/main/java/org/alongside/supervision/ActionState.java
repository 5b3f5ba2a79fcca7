package org.alongside.supervision;

/** How an action stands on a day. */
public enum ActionState {
    OPEN,
    DONE,
    /** From the day after the one by which it was to be done. */
    OVERDUE
}
