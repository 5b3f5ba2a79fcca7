package org.alongside.progression;

import java.time.LocalDate;
import org.alongside.people.ActiveTimeService;
import org.alongside.shared.PersonId;
import org.alongside.shared.Sentence;
import org.alongside.supervision.SupervisionFigureService;
import org.alongside.supervision.SupervisionFigures;
import org.springframework.stereotype.Component;

/** So much of the supervision that was asked of somebody was held; what a prison cancelled or we missed is not asked of them. */
@Component
class SupervisionHeld implements Measure {
    private static final String KEY = "progression.measure.SUPERVISION_HELD.";

    private final ActiveTimeService times;
    private final SupervisionFigureService supervision;

    SupervisionHeld(ActiveTimeService times, SupervisionFigureService supervision) {
        this.times = times;
        this.supervision = supervision;
    }

    @Override
    public CriterionKind kind() {
        return CriterionKind.SUPERVISION_HELD;
    }

    @Override
    public Measured of(PersonId person, Criterion asked, LocalDate on) {
        SupervisionFigures all = supervision.of(person, times.of(person).since().orElse(on), on);
        return of(asked, all.held(), all.asked());
    }

    /** Never rounded up: 79.9 in a hundred are not 80. */
    static Measured of(Criterion asked, int held, int due) {
        boolean met = due > 0 && held * 100L >= (long) asked.target() * due;
        int share = Measured.percent(held, due);
        return new Measured(
                CriterionKind.SUPERVISION_HELD,
                met,
                Sentence.of(KEY + "title"),
                due == 0 ? Sentence.of(KEY + "none") : Sentence.of(KEY + "figure", share),
                due == 0
                        ? Sentence.of(KEY + "source.none", asked.target())
                        : Sentence.of(KEY + "source", asked.target(), held, due),
                share);
    }
}
