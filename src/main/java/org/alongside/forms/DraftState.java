package org.alongside.forms;

/** Whether a draft can still be written on. */
enum DraftState {
    OPEN,
    /** Sent: its answers are gone from here, its code still opens what became of it. */
    CLOSED
}
