package org.alongside.mentoring;

/** As the referral says it: what reports count by, and what a mentor may wish for. */
public enum Sex {
    WOMAN,
    MAN,
    NOT_SAID
}
