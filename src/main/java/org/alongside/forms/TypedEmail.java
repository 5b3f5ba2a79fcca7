package org.alongside.forms;

import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address as it was typed: plausible or not, more only a letter sent there can tell. */
record TypedEmail(String typed) {
    private static final Pattern PLAUSIBLE =
            Pattern.compile("[^@<>\"(),:;]{1,64}@[^@.<>\"(),:;]+(\\.[^@.<>\"(),:;]+)+");

    Optional<Problem> problem(String field) {
        if (PLAUSIBLE.matcher(typed).matches()) return Optional.empty();
        return Optional.of(
                Problem.of(field, typed.contains("@") ? "forms.problem.email.check" : "forms.problem.email.no-at"));
    }
}
