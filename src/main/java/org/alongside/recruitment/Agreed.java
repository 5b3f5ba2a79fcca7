package org.alongside.recruitment;

/** How somebody agreed to what a colleague did for them. */
public enum Agreed {
    BY_PHONE,
    FACE_TO_FACE,
    ON_PAPER,
    THROUGH_SOMEBODY_THEY_TRUST
}
