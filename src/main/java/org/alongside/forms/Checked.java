package org.alongside.forms;

import java.util.List;
import java.util.stream.Stream;

/**
 * A page as it came in.
 *
 * @param typed everything as it was typed, also under options that were not chosen: to show the page again with nothing lost
 * @param answers what it says, tidied: only what is asked, only of use without problems
 */
public record Checked(Answers typed, Answers answers, List<Problem> problems) {
    /** The same, when it is too early to speak of problems. */
    public Checked withoutProblems() {
        return new Checked(typed, answers, List.of());
    }

    /** This page and another. */
    Checked and(Checked other) {
        return new Checked(
                typed.and(other.typed),
                answers.and(other.answers),
                Stream.concat(problems.stream(), other.problems.stream()).toList());
    }

    public boolean isFine() {
        return problems.isEmpty();
    }
}
