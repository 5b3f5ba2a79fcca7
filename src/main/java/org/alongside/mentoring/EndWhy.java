package org.alongside.mentoring;

/** Why a match ended. */
public enum EndWhy {
    AS_PLANNED,
    MENTEE_ASKED,
    MENTOR_ASKED,
    MENTEE_MOVED,
    NOT_HEARD,
    MENTOR_LEFT,
    OUR_DECISION
}
