package org.alongside.supervision;

import java.time.Clock;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.SignedIn;
import org.alongside.mentoring.MatchService;
import org.alongside.people.Volunteering;
import org.alongside.people.VolunteeringService;
import org.alongside.privacy.Audit;
import org.alongside.privacy.AuditEntry;
import org.alongside.privacy.Audited;
import org.alongside.recruitment.OpportunityService;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps each step of a concern, calls its lead without a word of what it is, and rests the person’s matches where the role says so. */
@Component
class ConcernDesk {
    private final Concerns concerns;
    private final ConcernSteps steps;
    private final RolePauses pauses;
    private final VolunteeringService volunteers;
    private final OpportunityService opportunities;
    private final MatchService matches;
    private final ConcernLetters letters;
    private final Audit audit;
    private final CurrentUser current;
    private final Clock clock;

    ConcernDesk(
            Concerns concerns,
            ConcernSteps steps,
            RolePauses pauses,
            VolunteeringService volunteers,
            OpportunityService opportunities,
            MatchService matches,
            ConcernLetters letters,
            Audit audit,
            CurrentUser current,
            Clock clock) {
        this.concerns = concerns;
        this.steps = steps;
        this.pauses = pauses;
        this.volunteers = volunteers;
        this.opportunities = opportunities;
        this.matches = matches;
        this.letters = letters;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /** Held until the transaction ends, by whoever leads on it; for anybody else, and for whom it is about, there is none. */
    Concern hold(ConcernId id) {
        SignedIn me = current.get();
        return concerns.forChange(id)
                .filter(one -> one.lead().equals(me.user()))
                .filter(one -> one.person() == null || !one.person().equals(me.person()))
                .orElseThrow(NotFound::new);
    }

    /** The same, as it was seen on the screen. */
    Concern hold(ConcernId id, long version) {
        Concern one = hold(id);
        if (!one.isAtVersion(version)) throw new ChangedMeanwhile(new ConcernStanding(one.state(), one.version()));
        return one;
    }

    void raise(Concern concern) {
        concerns.save(concern);
        step(concern, ConcernStepKind.RAISED, null, Audited.ENTERED);
        pause(concern);
        call(concern);
    }

    /** One row of history, and one of the audit trail that says only that something was done. */
    void step(Concern concern, ConcernStepKind kind, @Nullable String words, Audited deed) {
        UserId me = current.get().user();
        steps.save(new ConcernStep(Ids.next(clock), concern, kind, words, me, clock.instant()));
        audit.record(new AuditEntry(concern.organisation(), me, deed, concern.person(), PersonalData.CONCERN));
    }

    /** Once all of it is gone, this line is left. */
    void removed(Concern concern) {
        audit.record(new AuditEntry(
                concern.organisation(), current.get().user(), Audited.PURGED, concern.person(), PersonalData.CONCERN));
    }

    void call(Concern concern) {
        letters.call(concern);
    }

    /** The person’s matches rest, when their role says so. */
    void pause(Concern concern) {
        PersonId person = concern.person();
        if (person == null || !restsFor(person)) return;
        concern.pauses(true);
        matches.pauseForConcern(person);
        step(concern, ConcernStepKind.PAUSED, null, Audited.CHANGED);
    }

    /** They go on, unless another concern still holds them. */
    void resume(Concern concern) {
        PersonId person = concern.person();
        if (person == null || !concern.paused()) return;
        concern.pauses(false);
        if (concerns.existsByPersonAndPausedTrueAndIdNot(person, concern.id())) return;
        matches.resumeAfterConcern(person);
        step(concern, ConcernStepKind.RESUMED, null, Audited.CHANGED);
    }

    private boolean restsFor(PersonId person) {
        return volunteers
                .of(person)
                .map(Volunteering::opportunity)
                .map(opportunities::role)
                .filter(pauses::existsById)
                .isPresent();
    }
}
