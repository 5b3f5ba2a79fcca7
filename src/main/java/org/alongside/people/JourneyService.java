package org.alongside.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.accounts.Act;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.ForModules;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.accounts.SignedIn;
import org.alongside.privacy.Audit;
import org.alongside.privacy.Audited;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves people along: each move is checked against the table of stages, leaves one row of history and tells the other modules. */
@Service
public class JourneyService {
    private final Journeys journeys;
    private final StageChanges changes;
    private final Audit audit;
    private final CurrentUser current;
    private final Moves moves;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    JourneyService(
            Journeys journeys,
            StageChanges changes,
            Audit audit,
            CurrentUser current,
            Moves moves,
            Clock clock,
            ApplicationEventPublisher events) {
        this.journeys = journeys;
        this.changes = changes;
        this.audit = audit;
        this.current = current;
        this.moves = moves;
        this.clock = clock;
        this.events = events;
    }

    /** We want to meet this person. */
    @ActsOn(Act.SHORTLIST)
    @Transactional
    public ChangeId shortlist(PersonId person) {
        return moves.move(person, Stage.SHORTLISTED, byMe());
    }

    /** A talk is arranged; the module that keeps it has checked who arranges it. */
    @ForModules
    @Transactional
    public ChangeId meet(PersonId person) {
        return moves.move(person, Stage.INTERVIEW, byMe());
    }

    /** A conditional offer is made; the module that keeps it has checked who makes it. */
    @ForModules
    @Transactional
    public ChangeId offer(PersonId person) {
        return moves.move(person, Stage.OFFERED, byMe());
    }

    /** The person accepts it at the public door, where the caller has checked their code, or a colleague says how they did. */
    @ForModules
    @Transactional
    public ChangeId accept(PersonId person, @Nullable UserId enteredBy) {
        return moves.move(person, Stage.ONBOARDING, enteredBy);
    }

    /** Waits until {@code hold.reviewOn()}, when the person is on Today again. */
    @ActsOn(Act.PUT_ON_HOLD)
    @Transactional
    public ChangeId hold(PersonId person, HoldData hold) {
        JourneyRules.reviewIsAhead(hold.reviewOn(), LocalDate.now(clock));
        Journey journey = journeys.of(person);
        ChangeId id =
                moves.write(journey, Stage.ON_HOLD, byMe(), change -> change.because(hold.reason(), hold.words()));
        journey.hold(hold.reviewOn(), clock.instant());
        return id;
    }

    /** Goes on from where the person was before the hold. */
    @ActsOn(Act.PUT_ON_HOLD)
    @Transactional
    public ChangeId goOn(PersonId person) {
        return goBack(person, Stage.ON_HOLD, byMe());
    }

    /** Says no, with words that the person will read. */
    @ActsOn(Act.DECLINE)
    @Transactional
    public ChangeId decline(PersonId person, DeclineData no) {
        String words = JourneyRules.words(no.words()) + "\n\n" + no.whatElse().strip();
        return moves.move(person, Stage.DECLINED, byMe(), change -> change.because(no.reason(), words.strip()));
    }

    /**
     * Two people said no for what a role needs; the module that asked them has checked who they are.
     *
     * @param by the first of them; its words are for everybody who may read the application, so they tell nothing (G14)
     */
    @ForModules
    @Transactional
    public ChangeId declineByTwo(PersonId person, DeclineData no, UserId by) {
        String words = JourneyRules.words(no.words()) + "\n\n" + no.whatElse().strip();
        return moves.move(person, Stage.DECLINED, by, change -> change.because(no.reason(), words.strip()));
    }

    /** Stops the application for somebody who said so; {@code how} tells how they said it. */
    @ActsOn(Act.WITHDRAW_FOR)
    @Transactional
    public ChangeId withdrawFor(PersonId person, String how) {
        String words = JourneyRules.words(how);
        return moves.move(person, Stage.WITHDRAWN, byMe(), change -> change.inWords(words));
    }

    /** The signed-in person stops their own application. */
    @ActsOn(Act.WITHDRAW_MYSELF)
    @Transactional
    public ChangeId withdrawMyself(PersonId person) {
        return moves.move(person, Stage.WITHDRAWN, null);
    }

    /** The person stops their application at the public door, where the caller has checked their code. */
    @ForModules
    @Transactional
    public ChangeId withdrawByThemself(PersonId person) {
        return moves.move(person, Stage.WITHDRAWN, null);
    }

    /** The person comes back to where they were, within six months of stopping; the caller has checked their code. */
    @ForModules
    @Transactional
    public ChangeId comeBack(PersonId person) {
        JourneyRules.mayReturn(stoppedOn(journeys.of(person)), LocalDate.now(clock));
        return goBack(person, Stage.WITHDRAWN, null);
    }

    /** Paid work begins on {@code on}; the module that keeps the accepted offer and its contract has checked both (G13). */
    @ForModules
    @Transactional
    public ChangeId startPaid(PersonId person, LocalDate on) {
        return moves.move(person, Stage.PAID, byMe(), change -> change.on(on));
    }

    /** Takes back one's own last move, within a minute: the person stands where they stood, as long as they stood there. */
    @ActsOn(Act.TAKE_BACK)
    @Transactional
    public void takeBack(PersonId person, ChangeId change) {
        StageChange last = changes.lastOf(person)
                .filter(c -> c.id().equals(change))
                .filter(c -> c.mayBeTakenBackBy(me().user(), clock.instant()))
                .orElseThrow(() -> new Refused("people.refused.undo-late"));
        Journey journey = journeys.of(person);
        journey.takeBack(last);
        last.isTakenBack();
        audit.record(journey.organisation(), Audited.TAKEN_BACK, person, null);
        events.publishEvent(new StageTakenBack(journey.organisation(), person, change));
    }

    /** What we wrote to the person with the last decision, for the page where they read it. */
    @ForModules
    @Transactional(readOnly = true)
    public Optional<String> wordsFor(PersonId person) {
        return changes.lastOf(person).map(StageChange::words);
    }

    /** What we wrote with the last change: to the person themself, and to whoever reads their application. */
    @Reads(PersonalData.APPLICATION)
    @Transactional(readOnly = true)
    public Optional<String> lastWords(PersonId person) {
        return wordsFor(person);
    }

    /** The last day on which somebody who has stopped may come back to where they were. */
    @ForModules
    @Transactional(readOnly = true)
    public LocalDate mayReturnUntil(PersonId person) {
        return JourneyRules.lastReturn(stoppedOn(journeys.of(person)));
    }

    private LocalDate stoppedOn(Journey journey) {
        return LocalDate.ofInstant(journey.since(), clock.getZone());
    }

    private ChangeId goBack(PersonId person, Stage from, @Nullable UserId by) {
        Journey journey = journeys.of(person);
        Stage before = journey.before();
        if (journey.stage() != from || before == null) throw new Refused("people.refused.move");
        return moves.move(person, before, by);
    }

    private SignedIn me() {
        return current.get();
    }

    private UserId byMe() {
        return me().user();
    }
}
