package org.alongside.mentoring;

import java.time.LocalDate;
import java.util.Optional;
import org.alongside.shared.Refusal;
import org.alongside.shared.Rule;

/** What must be so before a meeting is planned; whether they may go into a prison, {@link org.alongside.clearance.EntryService} says (G5, G7). */
enum VisitRule implements Rule<VisitRule.Plan> {
    MATCH_GOES_ON {
        @Override
        boolean isContent(Plan it) {
            return it.state().isGoing();
        }
    },
    NOT_PAST {
        @Override
        boolean isContent(Plan it) {
            return !it.data().on().isBefore(it.today());
        }
    },
    WITHIN_A_YEAR {
        @Override
        boolean isContent(Plan it) {
            return !it.data().on().isAfter(it.today().plusYears(1));
        }
    },
    PLACE_IS_SAID {
        @Override
        boolean isContent(Plan it) {
            String place = it.data().place().strip();
            return it.data().prison() != null || !place.isEmpty() && place.length() <= LONGEST_PLACE;
        }
    };

    static final int LONGEST_PLACE = 200;

    /** What the rules look at. */
    record Plan(VisitData data, MatchState state, LocalDate today) {}

    abstract boolean isContent(Plan it);

    @Override
    public Optional<Refusal> refusal(Plan it) {
        return isContent(it) ? Optional.empty() : Optional.of(Refusal.because("mentoring.visit.rule." + name()));
    }

    static void enforceAll(Plan it) {
        for (VisitRule rule : values()) rule.enforce(it);
    }
}
