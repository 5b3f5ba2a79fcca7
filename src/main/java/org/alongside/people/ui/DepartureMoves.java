package org.alongside.people.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.people.ChangeId;
import org.alongside.people.DepartureService;
import org.alongside.people.LeaveData;
import org.alongside.people.PersonDetails;
import org.alongside.people.Stage;
import org.alongside.people.SuspendData;
import org.alongside.shared.ui.DayWords;

/** A pause for somebody who works with us, its end, and a goodbye: what the reader can do of these from a record. */
class DepartureMoves {
    private final PersonDetails person;
    private final Access access;
    private final DepartureService departures;
    private final DayWords days;
    private final BegunDialogs begun;
    private final BiConsumer<String, ChangeId> done;

    /** @param done says what was done and offers to take it back */
    DepartureMoves(
            PersonDetails person,
            Access access,
            DepartureService departures,
            DayWords days,
            BegunDialogs begun,
            BiConsumer<String, ChangeId> done) {
        this.person = person;
        this.access = access;
        this.departures = departures;
        this.days = days;
        this.begun = begun;
        this.done = done;
    }

    boolean canSuspend() {
        return person.stage().leadsTo(Stage.SUSPENDED) && may(Act.SUSPEND);
    }

    boolean canResume() {
        return person.stage() == Stage.SUSPENDED && may(Act.END_SUSPENSION);
    }

    boolean canSayGoodbye() {
        return person.stage().leadsTo(Stage.LEFT) && may(Act.SAY_GOODBYE);
    }

    /** The last day that the person has named themself. */
    Optional<LocalDate> leavesOn() {
        return departures.leavesOn(person.id());
    }

    void askToSuspend() {
        begun.open(
                SuspendDialog.class,
                () -> new SuspendDialog(person.nameToUse(), may(Act.END_SUSPENSION), days, this::suspend));
    }

    void resume() {
        done.accept("people.done.resumed", departures.resume(person.id()));
    }

    void askForGoodbye() {
        begun.open(
                GoodbyeDialog.class,
                () -> new GoodbyeDialog(
                        person.nameToUse(), days.dayOf(person.since()), leavesOn(), days, this::goodbye));
    }

    private void suspend(SuspendData pause) {
        done.accept("people.done.suspended", departures.suspend(person.id(), pause));
    }

    private void goodbye(LeaveData leave) {
        done.accept("people.done.left", departures.left(person.id(), leave));
    }

    private boolean may(Act act) {
        return access.actsOn(act, person.id());
    }
}
