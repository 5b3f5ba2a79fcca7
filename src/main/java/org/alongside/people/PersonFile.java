package org.alongside.people;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.accounts.AreaService;
import org.alongside.accounts.UserDirectory;
import org.alongside.accounts.VolunteerAccounts;
import org.alongside.privacy.PersonalDataHolder;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The file of one person: handed out at their request; removed at their request, or when its time is over. */
@Component
class PersonFile implements PersonalDataHolder {
    private final People people;
    private final Journeys journeys;
    private final StageChanges changes;
    private final Notes notes;
    private final Tellings tellings;
    private final PastPeople past;
    private final VolunteerAccounts accounts;
    private final UserDirectory colleagues;
    private final AreaService areas;
    private final Clock clock;

    PersonFile(
            People people,
            Journeys journeys,
            StageChanges changes,
            Notes notes,
            Tellings tellings,
            PastPeople past,
            VolunteerAccounts accounts,
            UserDirectory colleagues,
            AreaService areas,
            Clock clock) {
        this.people = people;
        this.journeys = journeys;
        this.changes = changes;
        this.notes = notes;
        this.tellings = tellings;
        this.past = past;
        this.accounts = accounts;
        this.colleagues = colleagues;
        this.areas = areas;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "details";
    }

    @Override
    public Object export(PersonId person) {
        return people.findById(person).<Object>map(this::file).orElse(Map.of());
    }

    private PersonCopy file(Person person) {
        PersonId id = person.id();
        List<StageChange> moves = changes.findByPersonAndTakenBackFalseOrderByAtDescIdDesc(id, Limit.unlimited());
        List<Note> written = notes.findByPersonOrderByAtDescIdDesc(id, Limit.unlimited());
        Map<UserId, String> names = colleagues.names(Stream.concat(
                        moves.stream().map(StageChange::byUser),
                        written.stream().map(Note::author))
                .filter(Objects::nonNull)
                .collect(toSet()));
        Journey journey = journeys.of(id);
        PersonDetails details = person.details(journey);
        return new PersonCopy(
                details.name(),
                details.nameToUse(),
                details.reference(),
                details.stage(),
                details.since(),
                details.reviewOn(),
                journey.leavesOn(),
                areas.names(details.areas()).values().stream().sorted().toList(),
                person.contact(),
                person.apart(),
                moves.stream().map(move -> PersonCopy.Move.of(move, names)).toList(),
                written.stream().map(note -> PersonCopy.Written.of(note, names)).toList());
    }

    /** All of it, the way to sign in included; the figures keep that there was somebody. */
    @Override
    public void erase(PersonId id) {
        people.findById(id).ifPresent(person -> {
            past.save(whatIsLeft(person));
            tellings.deleteOf(id);
            changes.deleteOf(id);
            notes.deleteOf(id);
            journeys.delete(journeys.of(id));
            people.delete(person);
            accounts.forget(id);
        });
    }

    private PastPerson whatIsLeft(Person person) {
        LocalDate registered = first(person.id(), Stage.SUBMITTED);
        LocalDate known = registered == null ? day(journeys.of(person.id()).since()) : registered;
        return new PastPerson(person.organisation(), person.areas(), known, first(person.id(), Stage.ACTIVE));
    }

    private @Nullable LocalDate first(PersonId person, Stage stage) {
        return changes.findFirstByPersonAndToStageAndTakenBackFalseOrderByAt(person, stage)
                .map(change -> day(change.at()))
                .orElse(null);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
