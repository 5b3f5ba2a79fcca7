package org.alongside.people;

/** Why the answer was no; the words to the person are written apart. A prison's refusal is never one of them (G6). */
public enum DeclineReason {
    NO_PLACE,
    NEEDS_OF_ROLE,
    AVAILABILITY,
    AREA,
    NO_ANSWER,
    OTHER
}
