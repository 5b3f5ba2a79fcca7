package org.alongside.people;

import java.time.Clock;
import java.time.LocalDate;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Makes somebody Ready by itself, in the moment in which the last condition is met.
 *
 * <p>Asked at the end of the unit of work that moved something, when everybody else has heard of it, and saved with it or not at all.
 */
@Component
class Readiness {
    private final Journeys journeys;
    private final Conditions conditions;
    private final Moves moves;
    private final Clock clock;

    Readiness(Journeys journeys, Conditions conditions, Moves moves, Clock clock) {
        this.journeys = journeys;
        this.conditions = conditions;
        this.moves = moves;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ThreadMoved moved) {
        look(moved.person());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(StageChanged change) {
        if (change.to() == Stage.ONBOARDING) look(change.person());
    }

    private void look(PersonId person) {
        journeys.findById(person)
                .filter(journey -> journey.stage() == Stage.ONBOARDING)
                .filter(this::hasEverything)
                .ifPresent(journey -> moves.move(person, Stage.READY, null));
    }

    private boolean hasEverything(Journey journey) {
        return conditions.of(journey, Stage.READY, LocalDate.now(clock)).stream()
                .allMatch(Condition::met);
    }
}
