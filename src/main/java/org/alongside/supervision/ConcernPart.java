package org.alongside.supervision;

/** What somebody has to do with a concern; who has nothing to do with it does not know of it. */
public enum ConcernPart {
    /** Sees what they raised. */
    RAISER,
    LEAD,
    PRIVACY_LEAD
}
