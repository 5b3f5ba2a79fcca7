package org.alongside.progression;

/** What somebody says to an offer of paid work. */
public enum OfferAnswer {
    ACCEPTED,
    /** “No, I stay a volunteer.” */
    STAYS
}
