package org.alongside.supervision;

/** What came of a concern. */
public enum ConcernOutcome {
    NOTHING_TO_DO,
    SUPPORT_AGREED,
    ROLE_CHANGED,
    PASSED_ON,
    ENDED_WITH_US
}
