package org.alongside.vetting;

/** What is said once to somebody who has something to do, and never again. */
enum Reminder {
    FILL_IN_FIRST,
    FILL_IN_LAST,
    SHARE_FIRST,
    SHARE_LAST,
    RUNS_OUT,
    REFEREE_FIRST,
    REFEREE_LAST
}
