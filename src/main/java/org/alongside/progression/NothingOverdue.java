package org.alongside.progression;

import java.time.LocalDate;
import org.alongside.people.ActiveTimeService;
import org.alongside.shared.PersonId;
import org.alongside.shared.Sentence;
import org.alongside.supervision.SupervisionFigureService;
import org.springframework.stereotype.Component;

/** None of the actions that somebody took on in supervision is overdue. */
@Component
class NothingOverdue implements Measure {
    private static final String KEY = "progression.measure.NOTHING_OVERDUE.";

    private final ActiveTimeService times;
    private final SupervisionFigureService supervision;

    NothingOverdue(ActiveTimeService times, SupervisionFigureService supervision) {
        this.times = times;
        this.supervision = supervision;
    }

    @Override
    public CriterionKind kind() {
        return CriterionKind.NOTHING_OVERDUE;
    }

    @Override
    public Measured of(PersonId person, Criterion asked, LocalDate on) {
        int overdue =
                supervision.of(person, times.of(person).since().orElse(on), on).overdueActions();
        return new Measured(
                kind(),
                overdue == 0,
                Sentence.of(KEY + "title"),
                overdue == 0 ? Sentence.of(KEY + "none") : Sentence.of(KEY + "some", overdue),
                Sentence.of(KEY + "source"),
                0);
    }
}
