package org.alongside.disclosure;

/** How a conversation was held. */
public enum TalkHow {
    FACE_TO_FACE,
    BY_PHONE,
    BY_VIDEO
}
