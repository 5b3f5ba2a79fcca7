package org.alongside.reporting;

import java.time.LocalDate;
import org.alongside.training.CohortId;

/**
 * How far the people of a cohort are, those who left it apart.
 *
 * @param underWay units are still to do
 * @param complete every unit is done, and no certificate issued yet
 */
public record CohortFigure(
        CohortId cohort, String name, LocalDate startsOn, LocalDate endsOn, long underWay, long complete, long issued) {
    public long all() {
        return underWay + complete + issued;
    }
}
