package org.alongside.mentoring;

/** How a mentor was in touch. */
public enum ContactHow {
    FACE_TO_FACE,
    /** A meeting in a prison: counts towards the meetings before release. */
    IN_PRISON,
    PHONE,
    VIDEO,
    MESSAGE
}
