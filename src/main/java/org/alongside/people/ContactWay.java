package org.alongside.people;

/**
 * How somebody wants to be reached.
 *
 * <p>A home address, a person they trust and a prison are all {@link #LETTER}: from outside they cannot be told apart (G14).
 */
public enum ContactWay {
    PHONE,
    EMAIL,
    LETTER
}
