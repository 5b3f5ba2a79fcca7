package org.alongside.disclosure;

/** Who moves a self-disclosure on. */
public enum DisclosureMover {
    THE_PERSON,
    VETTING_LEAD,
    /** Another one than the vetting lead who proposed the decision (G9). */
    SECOND_DECIDER
}
