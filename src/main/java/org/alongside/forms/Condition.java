package org.alongside.forms;

import java.util.Set;

/** Shown only when the answer to an earlier question is one of these. */
public record Condition(String question, Set<String> is) {
    boolean met(Answers answers) {
        return answers.of(question).stream().anyMatch(is::contains);
    }
}
