package org.alongside.training;

import java.time.LocalDate;
import java.util.Optional;
import org.alongside.shared.Refusal;
import org.alongside.shared.Refused;
import org.alongside.shared.Rule;

/** What must be so for a cohort, each rule by its name. */
final class CohortRules {
    private static final int MOST_SESSIONS = 60;

    /** G9: whoever decides does not verify. */
    static final Rule<CohortData> VERIFIER_IS_NOT_THE_TRAINER = data ->
            when(data.verifier() != null && data.trainers().contains(data.verifier()), "training.refused.g9-cohort");

    private CohortRules() {}

    /** A session may be on any day but one on which the cohort does not meet. */
    static Rule<LocalDate> notSkipped(Cohort cohort) {
        return day -> when(cohort.isSkipped(day), "training.refused.holiday");
    }

    /** A session is not moved onto a holiday of the organisation. */
    static final Rule<HolidayRow> NOT_ON_A_HOLIDAY =
            day -> Optional.of(Refusal.because("training.refused.bank-holiday", day.name()));

    static void enforce(CohortData data) {
        if (data.name().isBlank()) throw new Refused("training.refused.cohort-name");
        if (data.trainers().isEmpty()) throw new Refused("training.refused.no-trainer");
        if (data.sampleShare() < 1 || data.sampleShare() > 100) throw new Refused("training.refused.share");
        VERIFIER_IS_NOT_THE_TRAINER.enforce(data);
    }

    static void enforce(CohortPlan plan) {
        if (plan.sessions() < 1 || plan.sessions() > MOST_SESSIONS)
            throw new Refused("training.refused.sessions", MOST_SESSIONS);
        enforceMinutes(plan.minutes());
        if (plan.days().size() < plan.sessions()) throw new Refused("training.refused.all-skipped");
    }

    static void enforceMinutes(int minutes) {
        if (minutes < 5 || minutes > 600) throw new Refused("training.refused.minutes");
    }

    private static Optional<Refusal> when(boolean refused, String key) {
        return refused ? Optional.of(Refusal.because(key)) : Optional.empty();
    }
}
