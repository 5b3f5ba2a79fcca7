package org.alongside.vetting;

/** Whose law a check belongs to. */
public enum Nation {
    SCOTLAND,
    ENGLAND_AND_WALES,
    NORTHERN_IRELAND
}
