package org.alongside.privacy;

/** What somebody asks for who asks about what is kept about them. */
public enum DataWish {
    /** A copy of all of it. */
    COPY,
    /** That all of it is removed. */
    REMOVAL
}
