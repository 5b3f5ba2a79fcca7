package org.alongside.progression;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.alongside.shared.PersonId;
import org.alongside.shared.Sentence;
import org.alongside.training.CompletedTrainingService;
import org.alongside.training.ProgrammeId;
import org.springframework.stereotype.Component;

/** One course or award is completed. */
@Component
class TrainingCompleted implements Measure {
    private static final String KEY = "progression.measure.TRAINING.";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final CompletedTrainingService training;

    TrainingCompleted(CompletedTrainingService training) {
        this.training = training;
    }

    @Override
    public CriterionKind kind() {
        return CriterionKind.TRAINING;
    }

    @Override
    public Measured of(PersonId person, Criterion asked, LocalDate on) {
        ProgrammeId programme = Objects.requireNonNull(asked.programme());
        Optional<LocalDate> day = training.completedOn(person, programme).filter(done -> !done.isAfter(on));
        return new Measured(
                kind(),
                day.isPresent(),
                Sentence.of(KEY + "title", training.name(programme)),
                Sentence.of(KEY + (day.isPresent() ? "done" : "open")),
                day.map(done -> Sentence.of(KEY + "on", DAY.format(done))).orElseGet(() -> Sentence.of(KEY + "ask")),
                0);
    }
}
