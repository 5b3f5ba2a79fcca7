package org.alongside.progression;

/** What a panel decides. */
public enum ReviewOutcome {
    NOT_NOW,
    OFFER
}
