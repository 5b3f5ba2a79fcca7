package org.alongside.progression;

import org.alongside.shared.Sentence;

/**
 * How far somebody is with one criterion.
 *
 * @param title what is asked
 * @param figure as it stands at the right: “9 months”, “92 %”
 * @param source where the figure comes from, and what is left
 * @param percent how much of it is done, for the bar of one that is not met
 */
public record Measured(CriterionKind kind, boolean met, Sentence title, Sentence figure, Sentence source, int percent) {
    static int percent(long done, long of) {
        return of <= 0 ? 0 : (int) Math.min(100, done * 100 / of);
    }
}
