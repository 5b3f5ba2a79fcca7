package org.alongside.forms;

import java.util.List;

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

    public boolean isFine() {
        return problems.isEmpty();
    }
}
