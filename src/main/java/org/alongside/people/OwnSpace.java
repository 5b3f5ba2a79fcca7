package org.alongside.people;

import org.jspecify.annotations.Nullable;

/**
 * Whether somebody has a space of their own, as the colleague who opens it needs to know.
 *
 * @param open they can sign in
 * @param email where a code can be sent; null for whoever has none
 */
public record OwnSpace(
        String nameToUse, boolean open, @Nullable String email) {
    /** Nothing of the person, so that no log holds it. */
    @Override
    public String toString() {
        return "OwnSpace[" + open + "]";
    }
}
