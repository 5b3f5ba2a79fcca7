package org.alongside.forms;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One choice of a question.
 *
 * @param openAs the value that the open part of a sent form holds instead, where the choice itself would give something away (G14)
 * @param reveals what to ask when it is chosen
 */
public record Option(
        String value,
        String title,
        @Nullable String hint,
        @Nullable String openAs,
        List<Question> reveals) {
    public Option {
        reveals = reveals(reveals);
    }

    /** The value as the open part of a sent form shows it. */
    String openly() {
        return Objects.requireNonNullElse(openAs, value);
    }

    private static List<Question> reveals(@Nullable List<Question> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
