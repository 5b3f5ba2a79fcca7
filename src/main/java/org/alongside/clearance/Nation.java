package org.alongside.clearance;

/** Whose prison service it is: it says which kinds of clearance there are. */
public enum Nation {
    SCOTLAND,
    ENGLAND,
    WALES,
    NORTHERN_IRELAND
}
