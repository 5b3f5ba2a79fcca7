package org.alongside.recruitment;

import java.time.Instant;
import java.util.List;
import org.alongside.forms.AnswerLine;
import org.jspecify.annotations.Nullable;

/**
 * The application on a person's record.
 *
 * @param enteredBy the colleague who filled the form in for them
 */
public record ApplicationDetails(
        String opportunity,
        Instant submittedAt,
        @Nullable String enteredBy,
        @Nullable Agreed agreed,
        List<AnswerLine> lines) {}
