package org.alongside.vetting;

/** What was decided on a certificate. */
public enum CheckDecision {
    CLEARED(CheckState.CLEAR),
    /** There was something on it, we talked, and it does not stand in the way. */
    ACCEPTED(CheckState.ACCEPTED),
    NOT_ACCEPTED(CheckState.NOT_ACCEPTED);

    private final CheckState state;

    CheckDecision(CheckState state) {
        this.state = state;
    }

    CheckState state() {
        return state;
    }

    /** As it reads to whoever may not know that there was something on it. */
    public CheckDecision discreet() {
        return this == ACCEPTED ? CLEARED : this;
    }
}
