package org.alongside.supervision;

import java.time.Clock;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.people.ThreadMoved;
import org.alongside.privacy.Audit;
import org.alongside.privacy.AuditEntry;
import org.alongside.privacy.Audited;
import org.alongside.shared.Ids;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps each step of a concern, and calls its lead without a word of what it is. */
@Component
class ConcernDesk {
    private final Concerns concerns;
    private final ConcernSteps steps;
    private final Audit audit;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConcernDesk(
            Concerns concerns,
            ConcernSteps steps,
            Audit audit,
            CurrentUser current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.concerns = concerns;
        this.steps = steps;
        this.audit = audit;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    void raise(Concern concern) {
        concerns.save(concern);
        step(concern, ConcernStepKind.RAISED, null, Audited.ENTERED);
    }

    /** One row of history, and one of the audit trail that says only that something was done. */
    void step(Concern concern, ConcernStepKind kind, @Nullable String words, Audited deed) {
        UserId me = current.get().user();
        steps.save(new ConcernStep(Ids.next(clock), concern, kind, words, me, clock.instant()));
        audit.record(new AuditEntry(concern.organisation(), me, deed, concern.person(), PersonalData.CONCERN));
        PersonId person = concern.person();
        if (person != null) events.publishEvent(new ThreadMoved(concern.organisation(), person));
    }
}
