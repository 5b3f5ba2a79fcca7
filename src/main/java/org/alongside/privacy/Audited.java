package org.alongside.privacy;

/** What the audit trail tells of: the deed alone, never what was read or written. */
public enum Audited {
    READ,
    ENTERED,
    CHANGED,
    DECIDED,
    /** Put on paper, such as a code to sign in with. */
    PRINTED,
    /** Everything about somebody was handed out at their request. */
    EXPORTED,
    /** Everything about somebody was removed. */
    ERASED,
    /** Something was removed because its time was over. */
    PURGED,
    /** A legal hold was placed: nothing about the person is removed. */
    HELD,
    /** A legal hold was lifted. */
    RELEASED
}
