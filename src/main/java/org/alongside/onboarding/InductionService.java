package org.alongside.onboarding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.accounts.Act;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.accounts.SignedIn;
import org.alongside.people.ThreadMoved;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The induction: nobody begins before they were shown how we work (G3). */
@Service
public class InductionService {
    private final Inductions inductions;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InductionService(Inductions inductions, CurrentUser current, ApplicationEventPublisher events, Clock clock) {
        this.inductions = inductions;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** The person came to it on that day. */
    @ActsOn(Act.RECORD_ONBOARDING)
    @Transactional
    public void held(PersonId person, LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) throw new Refused("onboarding.refused.induction-ahead");
        SignedIn me = current.get();
        inductions
                .findById(person)
                .ifPresentOrElse(
                        known -> known.wasHeld(on, me.user(), clock.instant()),
                        () -> inductions.save(
                                new Induction(person, me.organisation(), on, me.user(), clock.instant())));
        events.publishEvent(new ThreadMoved(me.organisation(), person));
    }

    /** The day of their induction. */
    @Reads(PersonalData.IDENTITY)
    @Transactional(readOnly = true)
    public Optional<LocalDate> heldOn(PersonId person) {
        return inductions.findById(person).map(Induction::heldOn);
    }
}
