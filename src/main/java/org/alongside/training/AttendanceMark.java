package org.alongside.training;

/** What a register says of somebody on a day. */
public enum AttendanceMark {
    /** Not marked, or not any more. */
    NONE,
    PRESENT,
    LATE,
    LEFT_EARLY,
    APOLOGIES,
    ABSENT;

    /** They were there, if not for all of it. */
    public boolean cameInPart() {
        return this == PRESENT || this == LATE || this == LEFT_EARLY;
    }
}
