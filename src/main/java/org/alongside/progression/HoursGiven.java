package org.alongside.progression;

import java.time.LocalDate;
import org.alongside.mentoring.HoursService;
import org.alongside.people.ActiveTimeService;
import org.alongside.shared.PersonId;
import org.alongside.shared.Sentence;
import org.springframework.stereotype.Component;

/** So many hours with people, as they were written down. */
@Component
class HoursGiven implements Measure {
    private static final String KEY = "progression.measure.HOURS.";
    private static final int MINUTES = 60;

    private final ActiveTimeService times;
    private final HoursService hours;

    HoursGiven(ActiveTimeService times, HoursService hours) {
        this.times = times;
        this.hours = hours;
    }

    @Override
    public CriterionKind kind() {
        return CriterionKind.HOURS;
    }

    @Override
    public Measured of(PersonId person, Criterion asked, LocalDate on) {
        LocalDate since = times.of(person).since().orElse(on);
        int given = hours.figures(person, since, on).minutes() / MINUTES;
        boolean met = given >= asked.target();
        return new Measured(
                kind(),
                met,
                Sentence.of(KEY + "title", asked.target()),
                met ? Sentence.of(KEY + "figure", given) : Sentence.of(KEY + "figure.of", given, asked.target()),
                Sentence.of(KEY + "source"),
                Measured.percent(given, asked.target()));
    }
}
