package org.alongside.mentoring;

/** What came of a referral. */
public enum ReferralOutcome {
    COMPLETED,
    OTHER_SUPPORT,
    MOVED_AWAY,
    CHANGED_THEIR_MIND,
    NOT_HEARD,
    NO_MENTOR
}
