package org.alongside.notifications;

/** Where a letter is. */
public enum LetterState {
    /** To be sent, perhaps after a pause. */
    WAITING,
    /** Being handed to the mail server; it can no longer be withdrawn. */
    SENDING,
    SENT,
    /** Tried for more than a day without success: somebody must look. */
    GIVEN_UP,
    /** Taken back before it was sent. */
    WITHDRAWN,
    /** A demonstration sends nothing: the letter is only shown in the outbox. */
    SHOWN
}
