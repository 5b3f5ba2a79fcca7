package org.alongside.mentoring;

/** What comes next for a mentee when a match ends. */
public enum MenteeNext {
    /** They wait for another mentor, and are on Today again. */
    ANOTHER_MENTOR,
    OTHER_SUPPORT,
    GOES_ON_ALONE
}
