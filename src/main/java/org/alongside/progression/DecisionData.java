package org.alongside.progression;

import java.util.List;

/**
 * What the panel decided.
 *
 * @param reasons one for each criterion that is asked
 * @param words to the person
 * @param version of the review as it was read
 */
public record DecisionData(List<ReasonData> reasons, String words, long version) {
    public DecisionData {
        reasons = List.copyOf(reasons);
    }

    /** Nothing that was typed, so that no log holds it. */
    @Override
    public String toString() {
        return "DecisionData[]";
    }
}
