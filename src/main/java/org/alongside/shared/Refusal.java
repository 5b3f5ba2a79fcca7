package org.alongside.shared;

import java.util.List;

/**
 * Why something may not be done, as a key into the message files with what goes into its gaps.
 *
 * <p>Never put personal data in {@code arguments}: a refusal may end up in a log.
 */
public record Refusal(String messageKey, List<Object> arguments) {
    public static Refusal because(String messageKey, Object... arguments) {
        return new Refusal(messageKey, List.of(arguments));
    }
}
