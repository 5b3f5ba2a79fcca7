package org.alongside.recruitment;

/** How a talk stands. */
public enum InterviewState {
    PLANNED,
    HELD,
    CANCELLED
}
