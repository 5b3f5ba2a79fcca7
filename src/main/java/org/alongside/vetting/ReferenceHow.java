package org.alongside.vetting;

/** How a reference came. */
public enum ReferenceHow {
    LINK,
    PHONE,
    PAPER
}
