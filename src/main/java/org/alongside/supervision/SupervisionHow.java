package org.alongside.supervision;

/** How the two meet. */
public enum SupervisionHow {
    FACE_TO_FACE,
    PHONE,
    VIDEO
}
