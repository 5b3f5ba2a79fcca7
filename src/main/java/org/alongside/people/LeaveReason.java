package org.alongside.people;

/** Why somebody left us; it is never told as anybody's fault. */
public enum LeaveReason {
    THEY_CHOSE_TO,
    WORK_OR_STUDY,
    MOVED_AWAY,
    CANNOT_REACH,
    WE_ENDED_IT,
    OTHER
}
