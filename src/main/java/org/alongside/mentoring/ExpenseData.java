package org.alongside.mentoring;

/**
 * What a contact cost, as it is typed.
 *
 * @param words what it was, when it is none of the usual things
 * @param receipt the ticket or receipt is kept; when not, {@code whyNone} says why
 */
public record ExpenseData(ExpenseWhat what, String words, int pence, boolean receipt, String whyNone) {
    /** Nothing that was written, so that no log holds it. */
    @Override
    public String toString() {
        return "ExpenseData[" + what + "]";
    }
}
