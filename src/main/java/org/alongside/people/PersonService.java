package org.alongside.people;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.ForModules;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.accounts.VolunteerAccounts;
import org.alongside.privacy.Audit;
import org.alongside.privacy.Audited;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People: who they are and how to reach them. */
@Service
public class PersonService {
    /** From the yes to our offer on, as long as they are with us. */
    private static final Set<Stage> AT_WORK =
            EnumSet.of(Stage.ONBOARDING, Stage.READY, Stage.ACTIVE, Stage.PAID, Stage.SUSPENDED);

    private final People people;
    private final Journeys journeys;
    private final StageChanges changes;
    private final PersonList list;
    private final Access access;
    private final VolunteerAccounts accounts;
    private final Audit audit;
    private final Clock clock;

    PersonService(
            People people,
            Journeys journeys,
            StageChanges changes,
            PersonList list,
            Access access,
            VolunteerAccounts accounts,
            Audit audit,
            Clock clock) {
        this.people = people;
        this.journeys = journeys;
        this.changes = changes;
        this.list = list;
        this.access = access;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whose person this is, for a module that knows them by their form code alone. */
    @ForModules
    @Transactional(readOnly = true)
    public OrganisationId organisationOf(PersonId person) {
        return people.findById(person).map(Person::organisation).orElseThrow(NotFound::new);
    }

    /** Takes in somebody whose application has arrived: their journey begins at Submitted. */
    @ForModules
    @Transactional
    public PersonId register(NewPerson arrived) {
        PersonId id = new PersonId(Ids.next(clock));
        people.save(new Person(id, arrived));
        Journey journey = new Journey(id, arrived.organisation(), arrived.opportunity(), clock.instant());
        journeys.save(journey);
        changes.save(StageChange.arrival(new ChangeId(Ids.next(clock)), journey, arrived.enteredBy()));
        return id;
    }

    /** A page of the people whom the signed-in user may list, longest waiting first; no total is counted. */
    @Acts(Act.LIST_PEOPLE)
    @Transactional(readOnly = true)
    public List<PersonRow> list(PersonFilter filter, Pageable page) {
        List<PersonRow> rows = list.page(access.listScope(PersonalData.IDENTITY), filter, page);
        access.listed(PersonalData.IDENTITY, rows.stream().map(PersonRow::id).toList());
        return rows;
    }

    /** A page of those who get ready or work with us, whom the signed-in user may list, by name; {@code text} as in the list. */
    @Acts(Act.LIST_PEOPLE)
    @Transactional(readOnly = true)
    public List<PersonRow> atWork(@Nullable String text, Pageable page) {
        List<PersonRow> rows = list.inStages(access.listScope(PersonalData.IDENTITY), AT_WORK, text, page);
        access.listed(PersonalData.IDENTITY, rows.stream().map(PersonRow::id).toList());
        return rows;
    }

    /** Those of {@code some} whom the signed-in user may list. */
    @Acts(Act.LIST_PEOPLE)
    @Transactional(readOnly = true)
    public List<PersonRow> among(Collection<PersonId> some) {
        List<PersonRow> rows = list.among(access.listScope(PersonalData.IDENTITY), some);
        access.listed(PersonalData.IDENTITY, rows.stream().map(PersonRow::id).toList());
        return rows;
    }

    /** The head of a record. */
    @Reads(PersonalData.IDENTITY)
    @Transactional(readOnly = true)
    public PersonDetails details(PersonId person) {
        return find(person).details(journeys.of(person));
    }

    /** The head of a record for another module that has checked its own caller, such as the status page its code. */
    @ForModules
    @Transactional(readOnly = true)
    public PersonDetails detailsFor(PersonId person) {
        return find(person).details(journeys.of(person));
    }

    /** How to reach somebody; by letter says no more than that. */
    @Reads(PersonalData.CONTACT_DETAILS)
    @Transactional(readOnly = true)
    public ContactDetails contact(PersonId person) {
        return find(person).contact();
    }

    /** How to reach somebody, for the module that writes to them. */
    @ForModules
    @Transactional(readOnly = true)
    public ContactDetails contactFor(PersonId person) {
        return find(person).contact();
    }

    /** Where letters go; this may say that somebody is in prison, so it is kept apart (G14). */
    @Reads(PersonalData.LIVED_EXPERIENCE)
    @Transactional(readOnly = true)
    public Optional<ContactApart> contactApart(PersonId person) {
        return Optional.ofNullable(find(person).apart());
    }

    /** The fields that staff may put right, with the version to give back. */
    @ActsOn(Act.EDIT_DETAILS)
    @Transactional(readOnly = true)
    public PersonData data(PersonId person) {
        return find(person).data();
    }

    /**
     * Puts names and contact details right.
     *
     * @throws ChangedMeanwhile with theirs, when a colleague saved after {@code data} was read
     */
    @ActsOn(Act.EDIT_DETAILS)
    @Transactional
    public void putRight(PersonId person, PersonData data) {
        Person known = find(person);
        if (!known.isAtVersion(data.version())) throw new ChangedMeanwhile(known.data());
        PersonData checked = PersonRules.checked(data);
        known.putRight(checked);
        audit.record(known.organisation(), Audited.CHANGED, person, PersonalData.CONTACT_DETAILS);
        accounts.follow(person, checked.nameToUse(), checked.email());
    }

    /** Finds somebody by the reference on their letters. */
    @ForModules
    @Transactional(readOnly = true)
    public Optional<PersonId> byReference(OrganisationId organisation, String reference) {
        return people.idOf(organisation, reference);
    }

    private Person find(PersonId person) {
        return people.findById(person).orElseThrow(NotFound::new);
    }
}
