package org.alongside.mentoring;

/** Why a match is paused. Nobody but the program may tell {@link #CONCERN} from {@link #OURS}: both read the same everywhere. */
enum PauseWhy {
    /** The mentor is suspended. */
    SUSPENDED,
    CONCERN,
    /** The whole project rests. */
    PROJECT,
    /** A colleague paused it by hand. */
    OURS
}
