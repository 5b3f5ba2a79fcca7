package org.alongside.supervision;

/** Whether we may speak to the person whom a concern is about. */
public enum MaySpeak {
    YES,
    ASK_FIRST,
    NO
}
