package org.alongside.disclosure;

/** How somebody tells us, or that there is nothing to tell. */
public enum HowTold {
    WRITE,
    TALK,
    POST,
    NOTHING
}
