package org.alongside.training;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many decisions of a cohort are looked at, and why these.
 *
 * @param share of a hundred
 * @param decisions all that say Competent
 * @param wanted how many the plan asks for by now
 * @param chosen in the sample by now
 * @param confirmed of those chosen
 * @param newAssessors names of those of whose decisions one in each unit is looked at
 */
public record SamplePlan(
        int share,
        int decisions,
        int wanted,
        int chosen,
        int confirmed,
        List<String> newAssessors,
        @Nullable LocalDate closedOn) {
    /** What is still to be chosen. */
    public int toChoose() {
        return wanted - chosen;
    }

    public boolean mayClose() {
        return closedOn == null && decisions > 0 && toChoose() == 0 && confirmed == chosen;
    }
}
