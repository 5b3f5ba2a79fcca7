package org.alongside.people;

/** Why somebody is on hold; lists say only "on hold". */
public enum HoldReason {
    ASKED_TO_WAIT,
    CANNOT_START_YET,
    NO_PLACE_NOW,
    CANNOT_REACH,
    OTHER
}
