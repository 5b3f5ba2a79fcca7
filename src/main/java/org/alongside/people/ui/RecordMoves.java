package org.alongside.people.ui;

import com.vaadin.flow.component.html.Span;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.people.ChangeId;
import org.alongside.people.DeclineData;
import org.alongside.people.DepartureService;
import org.alongside.people.HoldData;
import org.alongside.people.JourneyService;
import org.alongside.people.NoteData;
import org.alongside.people.NoteService;
import org.alongside.people.PersonData;
import org.alongside.people.PersonDetails;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.people.StartData;
import org.alongside.people.StartService;
import org.alongside.people.TellingService;
import org.alongside.people.ToTell;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.Undo;

/** What the reader can do for one person from here: each is done at once, said, and can be taken back. */
class RecordMoves {
    private final PersonDetails person;
    private final Access access;
    private final PersonService people;
    private final JourneyService journeys;
    private final NoteService notes;
    private final TellingService tellings;
    private final StartService starts;
    private final DayWords days;
    private final BegunDialogs begun;
    private final DepartureMoves departures;
    private final Runnable again;

    RecordMoves(
            PersonDetails person,
            Access access,
            PersonService people,
            JourneyService journeys,
            NoteService notes,
            TellingService tellings,
            StartService starts,
            DayWords days,
            BegunDialogs begun,
            DepartureService leaving,
            Runnable again) {
        this.person = person;
        this.access = access;
        this.people = people;
        this.journeys = journeys;
        this.notes = notes;
        this.tellings = tellings;
        this.starts = starts;
        this.days = days;
        this.begun = begun;
        this.again = again;
        this.departures = new DepartureMoves(person, access, leaving, days, begun, this::done);
    }

    /** Whether the reader may do {@code act} and the person is where it leads on from. */
    boolean open(Act act, Stage to) {
        return person.stage().leadsTo(to) && access.actsOn(act, id());
    }

    boolean open(Act act) {
        return access.actsOn(act, id());
    }

    boolean canGoOn() {
        return person.stage() == Stage.ON_HOLD && open(Act.PUT_ON_HOLD);
    }

    /** A pause, its end, a goodbye. */
    DepartureMoves departures() {
        return departures;
    }

    void shortlist() {
        done("people.done.shortlisted", journeys.shortlist(id()));
    }

    void goOn() {
        done("people.done.goes-on", journeys.goOn(id()));
    }

    void told(ToTell news) {
        tellings.told(id(), news.change());
        again.run();
    }

    void askToHold() {
        begun.open(HoldDialog.class, () -> new HoldDialog(days, this::hold));
    }

    void askToDecline() {
        begun.open(DeclineDialog.class, () -> new DeclineDialog(person.nameToUse(), this::decline));
    }

    void askToStop() {
        begun.open(StopDialog.class, () -> new StopDialog(person.nameToUse(), this::stop));
    }

    void askForDetails() {
        begun.open(DetailsDialog.class, () -> new DetailsDialog(people.data(id()), this::putRight));
    }

    void askToStart() {
        begun.open(
                StartDialog.class,
                () -> new StartDialog(
                        person.nameToUse(), days.dayOf(person.since()), starts.supervisors(id()), days, this::start));
    }

    void askForNote() {
        begun.open(NoteDialog.class, () -> new NoteDialog(this::write));
    }

    private void start(StartData start) {
        done("people.done.started", starts.start(id(), start));
    }

    private void hold(HoldData hold) {
        done("people.done.on-hold", journeys.hold(id(), hold));
    }

    private void decline(DeclineData no) {
        done("people.done.declined", journeys.decline(id(), no));
    }

    private void stop(String how) {
        done("people.done.stopped", journeys.withdrawFor(id(), how));
    }

    private void putRight(PersonData data) {
        people.putRight(id(), data);
        again.run();
    }

    private void write(NoteData note) {
        notes.write(id(), note);
        again.run();
    }

    private void done(String key, ChangeId change) {
        again.run();
        Undo.offer(new Span().getTranslation(key, person.nameToUse()), () -> {
            journeys.takeBack(id(), change);
            again.run();
        });
    }

    private PersonId id() {
        return person.id();
    }
}
