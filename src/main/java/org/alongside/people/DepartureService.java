package org.alongside.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.accounts.Role;
import org.alongside.accounts.SignedIn;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pauses of those who work with us, and how they leave: each one row of history. */
@Service
public class DepartureService {
    private static final Set<Stage> WITH_US = EnumSet.of(Stage.READY, Stage.ACTIVE, Stage.PAID, Stage.SUSPENDED);
    private static final int DAYS_AHEAD = 7;

    private final Journeys journeys;
    private final WaitingPeople waiting;
    private final Moves moves;
    private final CurrentUser current;
    private final Clock clock;

    DepartureService(Journeys journeys, WaitingPeople waiting, Moves moves, CurrentUser current, Clock clock) {
        this.journeys = journeys;
        this.waiting = waiting;
        this.moves = moves;
        this.current = current;
        this.clock = clock;
    }

    /** Pauses until somebody looks again; a co-ordinator only in an emergency, and a manager looks at that. */
    @ActsOn(Act.SUSPEND)
    @Transactional
    public ChangeId suspend(PersonId person, SuspendData pause) {
        SignedIn me = current.get();
        DepartureRules.mayPause(me.is(Role.MANAGER), pause, today());
        Journey journey = journeys.of(person);
        ChangeId id = moves.write(
                journey, Stage.SUSPENDED, me.user(), change -> change.because(pause.reason(), pause.words()));
        journey.suspend(pause.reviewOn(), clock.instant());
        return id;
    }

    /** The pause is over: they are again what they were. */
    @ActsOn(Act.END_SUSPENSION)
    @Transactional
    public ChangeId resume(PersonId person) {
        Stage before = Optional.of(journeys.of(person))
                .filter(journey -> journey.stage() == Stage.SUSPENDED)
                .map(Journey::before)
                .orElseThrow(() -> new Refused("people.refused.move"));
        return moves.move(person, before, current.get().user());
    }

    /** They have left; they read our thanks. */
    @ActsOn(Act.SAY_GOODBYE)
    @Transactional
    public ChangeId left(PersonId person, LeaveData leave) {
        Journey journey = journeys.of(person);
        String thanks = JourneyRules.words(leave.thanks());
        LocalDate since = LocalDate.ofInstant(journey.since(), clock.getZone());
        DepartureRules.hasLeft(leave.lastDay(), since, today());
        return moves.move(
                person,
                Stage.LEFT,
                current.get().user(),
                change -> change.because(leave.reason(), thanks).on(leave.lastDay()));
    }

    /** The signed-in person says that they want to leave, and when; a manager says goodbye. Nothing else changes. */
    @ActsOn(Act.SAY_I_LEAVE)
    @Transactional
    public void iWantToLeave(PersonId person, LocalDate lastDay) {
        Journey journey = journeys.of(person);
        if (!WITH_US.contains(journey.stage())) throw new Refused("people.refused.move");
        DepartureRules.wantsToLeave(lastDay, today());
        journey.wantsToLeave(lastDay, clock.instant());
    }

    /** They think again: they stay. */
    @ActsOn(Act.SAY_I_LEAVE)
    @Transactional
    public void iStay(PersonId person) {
        journeys.of(person).stays();
    }

    /** The last day that somebody with us has named; empty while they stay. */
    @Reads(PersonalData.IDENTITY)
    @Transactional(readOnly = true)
    public Optional<LocalDate> leavesOn(PersonId person) {
        Journey journey = journeys.of(person);
        return WITH_US.contains(journey.stage()) ? Optional.ofNullable(journey.leavesOn()) : Optional.empty();
    }

    /** For a manager's Today: who wants to leave, the first to go first. */
    @Acts(Act.SEE_TODAY)
    @Transactional(readOnly = true)
    public List<Leaving> leaving(int limit) {
        SignedIn me = current.get();
        if (!me.may(Act.SAY_GOODBYE) || me.areas().isEmpty()) return List.of();
        List<UUID> areas = me.areas().stream().map(AreaId::id).toList();
        return waiting.leaving(me.organisation(), WITH_US, areas, Limit.of(limit)).stream()
                .map(NamedLeaving::leaving)
                .toList();
    }

    /** For a manager's Today: whose pause is to be looked at within a week. */
    @Acts(Act.SEE_TODAY)
    @Transactional(readOnly = true)
    public List<Waiting> paused(int limit) {
        SignedIn me = current.get();
        if (!me.may(Act.END_SUSPENSION) || me.areas().isEmpty()) return List.of();
        LocalDate soon = today().plusDays(DAYS_AHEAD);
        List<UUID> areas = me.areas().stream().map(AreaId::id).toList();
        return waiting.untilReview(me.organisation(), Stage.SUSPENDED, soon, areas, Limit.of(limit)).stream()
                .map(row -> new Waiting(
                        row.id(),
                        row.shownName(),
                        row.stage(),
                        row.since(),
                        row.reviewOn() == null ? soon : row.reviewOn()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
