package org.alongside.disclosure;

/** What is decided on a self-disclosure. */
public enum Suitability {
    SUITABLE,
    SUITABLE_WITH_SAFEGUARDS,
    NOT_SUITABLE
}
