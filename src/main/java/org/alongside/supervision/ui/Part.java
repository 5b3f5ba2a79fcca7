package org.alongside.supervision.ui;

import java.util.Optional;
import java.util.function.Function;
import org.alongside.supervision.SupervisionSheet;
import org.alongside.supervision.Wellbeing;
import org.jspecify.annotations.Nullable;

/** The parts of a supervision, in the order in which they are talked through. */
enum Part {
    LAST_TIME,
    WELLBEING,
    CASELOAD,
    BOUNDARIES,
    SAFEGUARDING,
    WORKED,
    TRAINING,
    EXPENSES,
    GOALS,
    ACTIONS,
    SIGN;

    /** Its heading. */
    String key() {
        return "supervision.part." + this;
    }

    int number() {
        return ordinal() + 1;
    }

    Optional<Part> before() {
        return this == LAST_TIME ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    Optional<Part> after() {
        return this == SIGN ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /** Those that are a few words and nothing else. */
    boolean isWords() {
        return compareTo(CASELOAD) >= 0 && compareTo(GOALS) <= 0;
    }

    /** What stands in it. */
    String of(SupervisionSheet sheet) {
        return switch (this) {
            case WELLBEING -> sheet.said();
            case CASELOAD -> sheet.caseload();
            case BOUNDARIES -> sheet.boundaries();
            case SAFEGUARDING -> sheet.safeguarding();
            case WORKED -> sheet.worked();
            case TRAINING -> sheet.training();
            case EXPENSES -> sheet.expenses();
            case GOALS -> sheet.goals();
            case LAST_TIME, ACTIONS, SIGN -> "";
        };
    }

    /** A sheet of what stands in each part. */
    static SupervisionSheet sheet(@Nullable Wellbeing mood, Function<Part, String> of) {
        return new SupervisionSheet(
                mood,
                of.apply(WELLBEING),
                of.apply(CASELOAD),
                of.apply(BOUNDARIES),
                of.apply(SAFEGUARDING),
                of.apply(WORKED),
                of.apply(TRAINING),
                of.apply(EXPENSES),
                of.apply(GOALS));
    }
}
