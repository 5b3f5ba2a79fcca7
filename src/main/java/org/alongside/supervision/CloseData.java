package org.alongside.supervision;

/**
 * How a concern ends.
 *
 * @param words what was decided, for those who look into it later
 * @param told what the person is told; empty when they are told nothing
 */
public record CloseData(ConcernOutcome outcome, String words, String told, long version) {
    /** Nothing of what was written, so that no log holds it. */
    @Override
    public String toString() {
        return "CloseData[" + outcome + "]";
    }
}
