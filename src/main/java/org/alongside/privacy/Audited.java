package org.alongside.privacy;

/** What the audit trail tells of: the deed alone, never what was read or written. */
public enum Audited {
    READ,
    ENTERED,
    CHANGED,
    DECIDED,
    /** A colleague took back what they had just decided. */
    TAKEN_BACK,
    /** Put on paper, such as a code to sign in with. */
    PRINTED,
    /** Somebody went on from their own space to the public pages about themself. */
    STATUS_OPENED,
    /** Everything about somebody was handed out at their request. */
    EXPORTED,
    /** Everything about somebody was removed. */
    ERASED,
    /** Something was removed because its time was over. */
    PURGED,
    /** A legal hold was placed: nothing about the person is removed. */
    HELD,
    /** A legal hold was lifted. */
    RELEASED,
    ACCOUNT_OPENED,
    /** Name, address or telephone of an account. */
    ACCOUNT_CHANGED,
    ACCOUNT_CLOSED,
    ROLE_GIVEN,
    ROLE_TAKEN,
    AREAS_CHANGED
}
