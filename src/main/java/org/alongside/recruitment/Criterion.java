package org.alongside.recruitment;

/** What a talk looks for, the same for everybody. */
public enum Criterion {
    LISTENS,
    KEEPS_PROMISES,
    KEEPS_BOUNDARIES,
    WANTS_THIS
}
