package org.alongside.clearance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accounts.PersonalData;
import org.alongside.people.ThreadMoved;
import org.alongside.privacy.Audit;
import org.alongside.privacy.Audited;
import org.alongside.shared.Ids;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Carries out a move of a clearance or of keys: history, reminders, keys that lapse with it, and word to the other modules. */
@Component
class ClearanceTurns {
    private final Clearances clearances;
    private final ClearanceKinds kinds;
    private final AllKeys keys;
    private final ClearanceMoves moves;
    private final ClearanceReminders reminders;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClearanceTurns(
            Clearances clearances,
            ClearanceKinds kinds,
            AllKeys keys,
            ClearanceMoves moves,
            ClearanceReminders reminders,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clearances = clearances;
        this.kinds = kinds;
        this.keys = keys;
        this.moves = moves;
        this.reminders = reminders;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** {@code change} makes the move to {@code to}; {@code by} is null for the night. */
    void take(Clearance clearance, ClearanceState to, @Nullable UserId by, Runnable change) {
        ClearanceMove move = ClearanceMove.of(Ids.next(clock), clearance, to, by, clock.instant());
        change.run();
        moves.save(move);
        reminders
                .findByClearanceAndDone(clearance.id(), false)
                .forEach(reminder -> reminder.isDone(by, clock.instant()));
        if (by != null)
            audit.record(clearance.organisation(), deed(to), clearance.person(), PersonalData.CLEARANCE_DETAIL);
        if (to == ClearanceState.EXPIRED || to == ClearanceState.REVOKED) withdrawKeys(clearance, by);
        events.publishEvent(new ThreadMoved(clearance.organisation(), clearance.person()));
    }

    void take(Keys held, KeysState to, @Nullable UserId by, Runnable change) {
        ClearanceMove move = ClearanceMove.of(Ids.next(clock), held, to, by, clock.instant());
        change.run();
        moves.save(move);
        if (by != null)
            audit.record(held.organisation(), Audited.CHANGED, held.person(), PersonalData.CLEARANCE_OUTCOME);
        events.publishEvent(new ThreadMoved(held.organisation(), held.person()));
    }

    private static Audited deed(ClearanceState to) {
        return switch (to) {
            case GRANTED, REFUSED, REFUSED_FOR_GOOD, REVOKED -> Audited.DECIDED;
            default -> Audited.CHANGED;
        };
    }

    /** A reminder for each thing once: what the table has already is left alone. */
    void remind(Clearance about, ReminderKind what, int turn, LocalDate due) {
        if (reminders.existsByClearanceAndWhatAndTurn(about.id(), what, turn)) return;
        reminders.save(new ClearanceReminder(Ids.next(clock), about, what, turn, due, clock.instant()));
    }

    /** The prison is asked once for all the weeks that have passed: an earlier week that nobody asked in is overtaken. */
    void chase(Clearance about, int week, LocalDate due) {
        remind(about, ReminderKind.CHASE, week, due);
        reminders.findByClearanceAndDone(about.id(), false).stream()
                .filter(one -> one.chasesBefore(week))
                .forEach(one -> one.isDone(null, clock.instant()));
    }

    /** G7: the keys go with the last clearance that let somebody go about alone. */
    private void withdrawKeys(Clearance lapsed, @Nullable UserId by) {
        if (goesAlone(lapsed.person(), lapsed.establishment(), LocalDate.now(clock))) return;
        keys.findByPersonAndEstablishment(lapsed.person(), lapsed.establishment())
                .filter(held -> held.state() == KeysState.AUTHORISED)
                .ifPresent(held ->
                        take(held, KeysState.WITHDRAWN, by, () -> held.move(KeysState.WITHDRAWN, clock.instant())));
    }

    /** Cleared to go about unescorted there on that day. */
    boolean goesAlone(PersonId person, EstablishmentId prison, LocalDate day) {
        return clearances.findByPersonAndEstablishmentOrderById(person, prison).stream()
                .filter(clearance -> clearance.holdsOn(day))
                .anyMatch(clearance ->
                        kinds.findByIdIn(List.of(clearance.kind())).stream().noneMatch(ClearanceKind::escorted));
    }
}
