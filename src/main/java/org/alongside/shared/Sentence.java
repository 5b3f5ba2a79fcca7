package org.alongside.shared;

import java.util.List;

/** A sentence to be said on a screen: a key into the message files and what goes into its gaps. */
public record Sentence(String messageKey, List<Object> arguments) {
    public static Sentence of(String messageKey, Object... arguments) {
        return new Sentence(messageKey, List.of(arguments));
    }
}
