package org.alongside.people.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.accounts.PersonalData;
import org.alongside.people.ContactDetails;
import org.alongside.people.DepartureService;
import org.alongside.people.JourneyService;
import org.alongside.people.NoteService;
import org.alongside.people.PersonService;
import org.alongside.people.ReadinessService;
import org.alongside.people.RecordHead;
import org.alongside.people.StartService;
import org.alongside.people.TellingService;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.DayWords;
import org.jspecify.annotations.Nullable;

/** Makes the parts of a record for whoever reads it. */
@org.springframework.stereotype.Component
class RecordParts {
    private final Access access;
    private final PersonService people;
    private final JourneyService journeys;
    private final NoteService notes;
    private final TellingService tellings;
    private final StartService starts;
    private final DepartureService departures;
    private final ReadinessService readiness;
    private final List<NextStep> steps;
    private final DayWords days;

    RecordParts(
            Access access,
            PersonService people,
            JourneyService journeys,
            NoteService notes,
            TellingService tellings,
            StartService starts,
            DepartureService departures,
            ReadinessService readiness,
            List<NextStep> steps,
            DayWords days) {
        this.access = access;
        this.people = people;
        this.journeys = journeys;
        this.notes = notes;
        this.tellings = tellings;
        this.starts = starts;
        this.departures = departures;
        this.readiness = readiness;
        this.steps =
                steps.stream().sorted(Comparator.comparingInt(NextStep::order)).toList();
        this.days = days;
    }

    Component head(RecordHead head) {
        return new RecordHeader(head, contact(head.person().id()), access.acts(Act.LIST_PEOPLE));
    }

    /** @param form the address of what the person wrote, if the reader may read it */
    Component nextStep(RecordHead head, Optional<String> form, RecordMoves moves) {
        PersonId person = head.person().id();
        return new RecordNextStep(days, moves, form, steps, readiness.conditions(person))
                .show(head, tellings.waitingFor(person));
    }

    Component aside(RecordHead head, RecordMoves moves) {
        return new RecordAside(days).show(head, moves);
    }

    /** @param again shows the record anew, after something was done */
    RecordMoves moves(RecordHead head, BegunDialogs begun, Runnable again) {
        return new RecordMoves(
                head.person(), access, people, journeys, notes, tellings, starts, days, begun, departures, again);
    }

    private @Nullable ContactDetails contact(PersonId person) {
        return access.mayRead(PersonalData.CONTACT_DETAILS, person) ? people.contact(person) : null;
    }
}
