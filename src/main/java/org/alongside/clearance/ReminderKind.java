package org.alongside.clearance;

/** What somebody is reminded of. */
public enum ReminderKind {
    /** The prison has had the form for long: ask how far it is. */
    CHASE,
    /** The clearance runs out: begin the next one. */
    ENDING,
    /** The prison said no: choose what to try next. */
    REFUSED
}
