package org.alongside.recruitment;

/** How clearly the panel saw it. */
public enum Rating {
    CLEAR,
    PARTLY,
    NOT_YET
}
