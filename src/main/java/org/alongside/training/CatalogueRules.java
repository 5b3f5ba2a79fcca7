package org.alongside.training;

import java.util.List;
import org.alongside.shared.Folded;
import org.alongside.shared.Refused;

/** What must be so for the fields of the catalogue. */
final class CatalogueRules {
    private static final int MOST_SESSIONS = 60;
    private static final int MOST_UNITS = 30;
    private static final int LONGEST_MINUTES = 600;
    private static final int MOST_DIGITS = 20;

    private CatalogueRules() {}

    /** @throws Refused in a sentence that says what to put right */
    static void enforce(ProgrammeData data) {
        if (data.title().isBlank() || data.description().isBlank()) throw new Refused("training.refused.title");
        if (data.sessions() < 1 || data.sessions() > MOST_SESSIONS)
            throw new Refused("training.refused.sessions", MOST_SESSIONS);
        if (data.minutes() < 5 || data.minutes() > LONGEST_MINUTES) throw new Refused("training.refused.minutes");
        if (data.kind() == TrainingKind.AWARD) enforceUnits(data.units());
        else if (!data.units().isEmpty()) throw new Refused("training.refused.units-of-course");
    }

    private static void enforceUnits(List<UnitData> units) {
        if (units.isEmpty() || units.size() > MOST_UNITS) throw new Refused("training.refused.units", MOST_UNITS);
        if (units.stream()
                .anyMatch(unit -> unit.code().isBlank() || unit.title().isBlank()))
            throw new Refused("training.refused.unit-words");
        long codes =
                units.stream().map(unit -> Folded.text(unit.code())).distinct().count();
        if (codes < units.size()) throw new Refused("training.refused.unit-codes");
    }

    static void enforce(BodyData data) {
        if (data.name().isBlank()) throw new Refused("training.refused.body-name");
        if (data.candidateDigits() < 0 || data.candidateDigits() > MOST_DIGITS)
            throw new Refused("training.refused.digits", MOST_DIGITS);
    }
}
