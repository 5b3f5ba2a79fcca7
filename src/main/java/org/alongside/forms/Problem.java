package org.alongside.forms;

import java.util.List;

/**
 * What is wrong with one answer and how to put it right.
 *
 * @param field the question, and the id of the first thing to put right on its page
 * @param messageKey into the message files
 * @param arguments what goes into the gaps: counts and words of the form, never the answer itself
 */
public record Problem(String field, String messageKey, List<Object> arguments) {
    static Problem of(String field, String messageKey, Object... arguments) {
        return new Problem(field, messageKey, List.of(arguments));
    }
}
