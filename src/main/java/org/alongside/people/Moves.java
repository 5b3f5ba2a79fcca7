package org.alongside.people;

import java.time.Clock;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.alongside.privacy.Audit;
import org.alongside.privacy.Audited;
import org.alongside.shared.Ids;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** One move on the journey: checked against the table of stages, one row of history, and the other modules are told. */
@Component
class Moves {
    private final Journeys journeys;
    private final StageChanges changes;
    private final Audit audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Moves(Journeys journeys, StageChanges changes, Audit audit, Clock clock, ApplicationEventPublisher events) {
        this.journeys = journeys;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /** @param by null when it is the person themself, or came by itself */
    ChangeId move(PersonId person, Stage to, @Nullable UserId by) {
        return move(person, to, by, change -> change);
    }

    ChangeId move(PersonId person, Stage to, @Nullable UserId by, UnaryOperator<StageChange> reason) {
        Journey journey = journeys.of(person);
        ChangeId id = write(journey, to, by, reason);
        journey.move(to, clock.instant());
        return id;
    }

    /** The row of history, written while the journey still stands where it stood. */
    ChangeId write(Journey journey, Stage to, @Nullable UserId by, UnaryOperator<StageChange> reason) {
        journey.stage().to(to);
        Instant now = clock.instant();
        ChangeId id = new ChangeId(Ids.next(clock));
        changes.save(reason.apply(new StageChange(id, journey, to, by, now)));
        audit.record(journey.organisation(), Audited.DECIDED, journey.person(), null);
        events.publishEvent(new StageChanged(journey.organisation(), journey.person(), id, journey.stage(), to));
        return id;
    }
}
