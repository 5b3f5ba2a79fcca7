package org.alongside.mentoring;

/** What comes next for a mentor when a match ends. */
public enum MentorNext {
    ANOTHER_MATCH,
    A_BREAK,
    SOMETHING_ELSE
}
