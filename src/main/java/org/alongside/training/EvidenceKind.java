package org.alongside.training;

/** How it was seen what somebody can do. */
public enum EvidenceKind {
    OBSERVATION,
    DISCUSSION,
    WRITTEN,
    FILE
}
