package org.alongside.shared;

/** There is no such thing, or none that this person may know of: the two look the same on purpose. */
public class NotFound extends RuntimeException {
    public NotFound() {
        super("not found");
    }
}
