package org.alongside.clearance;

/** Why a prison said no, as far as its letter says. */
public enum RefusalReason {
    FORM_NOT_COMPLETE,
    NAMES_DO_NOT_MATCH,
    CONVICTION,
    CONTACT_WITH_SOMEBODY_THERE,
    LENGTH_OF_STAY_IN_THE_COUNTRY,
    NOT_SAID,
    OTHER
}
