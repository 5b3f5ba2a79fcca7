package org.alongside.recruitment;

/** What came of a talk. */
public enum InterviewOutcome {
    /** We would like them to join us. */
    SUITABLE,
    /** One talk was not enough, for them or for us. */
    MEET_AGAIN,
    /** This role is not for them now. */
    NOT_SUITABLE
}
