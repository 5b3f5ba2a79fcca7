package org.alongside.progression;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.alongside.people.ActiveTime;
import org.alongside.people.ActiveTimeService;
import org.alongside.shared.PersonId;
import org.alongside.shared.Sentence;
import org.springframework.stereotype.Component;

/** So many months as a volunteer; pauses do not count. */
@Component
class MonthsActive implements Measure {
    private static final String KEY = "progression.measure.MONTHS_ACTIVE.";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final ActiveTimeService times;

    MonthsActive(ActiveTimeService times) {
        this.times = times;
    }

    @Override
    public CriterionKind kind() {
        return CriterionKind.MONTHS_ACTIVE;
    }

    @Override
    public Measured of(PersonId person, Criterion asked, LocalDate on) {
        ActiveTime time = times.of(person);
        int months = time.months(on);
        boolean met = time.isComplete(asked.target(), on);
        return new Measured(
                kind(),
                met,
                Sentence.of(KEY + "title", asked.target()),
                met ? Sentence.of(KEY + "figure", months) : Sentence.of(KEY + "figure.of", months, asked.target()),
                source(time, asked, met),
                Measured.percent(months, asked.target()));
    }

    private static Sentence source(ActiveTime time, Criterion asked, boolean met) {
        if (time.since().isEmpty()) return Sentence.of(KEY + "not-begun");
        String since = DAY.format(time.since().get());
        if (met) return Sentence.of(KEY + "since", since);
        return time.completeOn(asked.target())
                .map(day -> Sentence.of(KEY + "comes", since, DAY.format(day)))
                .orElseGet(() -> Sentence.of(KEY + "paused", since));
    }

    @Override
    public Optional<LocalDate> comesOn(PersonId person, Criterion asked) {
        return times.of(person).completeOn(asked.target());
    }
}
