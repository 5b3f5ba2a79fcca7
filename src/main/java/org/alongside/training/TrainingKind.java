package org.alongside.training;

/** What somebody is trained for. */
public enum TrainingKind {
    /** Assessed unit by unit, and verified. */
    AWARD,
    /** Completed by being there. */
    COURSE
}
