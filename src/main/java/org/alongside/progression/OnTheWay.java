package org.alongside.progression;

import java.time.Clock;
import java.time.LocalDate;
import org.alongside.people.StageChanged;
import org.alongside.people.StageTakenBack;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever becomes Active is on the way; whoever has a pause, or comes back from one, has another day from then on. */
@Component
class OnTheWay {
    private final Pathways pathways;
    private final Clock clock;

    OnTheWay(Pathways pathways, Clock clock) {
        this.pathways = pathways;
        this.clock = clock;
    }

    @EventListener
    void on(StageChanged change) {
        switch (change.to()) {
            case ACTIVE -> isOnTheWay(change.organisation(), change.person());
            case SUSPENDED, LEFT -> looksAgain(change.person());
            default -> {}
        }
    }

    @EventListener
    void on(StageTakenBack back) {
        looksAgain(back.person());
    }

    private void isOnTheWay(OrganisationId organisation, PersonId person) {
        pathways.forChange(person)
                .ifPresentOrElse(
                        known -> known.isLookedAt(today()),
                        () -> pathways.save(new Pathway(person, organisation, today(), clock.instant())));
    }

    private void looksAgain(PersonId person) {
        pathways.forChange(person).ifPresent(known -> known.isLookedAt(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
