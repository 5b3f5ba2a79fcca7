package org.alongside.training;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.alongside.people.ThreadMoved;
import org.alongside.shared.Ids;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what people completed, and lets the journey know: somebody may have become ready by it (G8). */
@Component
class Completed {
    private final Completions completions;
    private final Programmes programmes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Completed(Completions completions, Programmes programmes, ApplicationEventPublisher events, Clock clock) {
        this.completions = completions;
        this.programmes = programmes;
        this.events = events;
        this.clock = clock;
    }

    void on(OrganisationId here, PersonId person, ProgrammeId programme, LocalDate day, boolean elsewhere, UserId by) {
        Instant now = clock.instant();
        Completion completion = completions
                .findByPersonAndProgramme(person, programme)
                .orElseGet(() -> new Completion(Ids.next(clock), here, person, programme, day, elsewhere, by, now));
        completion.was(day, elsewhere, by, now);
        completions.save(completion);
        if (programmes.of(here, programme).isInduction())
            events.publishEvent(new InductionCompleted(here, person, day, by));
        events.publishEvent(new ThreadMoved(here, person));
    }

    /** It was with us, and it is open again. */
    void notAnyMore(OrganisationId here, PersonId person, ProgrammeId programme) {
        completions
                .findByPersonAndProgramme(person, programme)
                .filter(known -> !known.elsewhere())
                .ifPresent(completions::delete);
        events.publishEvent(new ThreadMoved(here, person));
    }
}
