package org.alongside.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.ForModules;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.SignedIn;
import org.alongside.people.PersonFilter;
import org.alongside.people.PersonService;
import org.alongside.people.VolunteeringService;
import org.alongside.shared.AreaId;
import org.alongside.shared.Folded;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Raises a concern, and says whether there is an open one. */
@Service
public class ConcernService {
    private static final int FEW = 10;

    private final Concerns concerns;
    private final ConcernDesk desk;
    private final NamedLead leads;
    private final Access access;
    private final PersonService people;
    private final VolunteeringService volunteers;
    private final CurrentUser current;
    private final Clock clock;

    ConcernService(
            Concerns concerns,
            ConcernDesk desk,
            NamedLead leads,
            Access access,
            PersonService people,
            VolunteeringService volunteers,
            CurrentUser current,
            Clock clock) {
        this.concerns = concerns;
        this.desk = desk;
        this.leads = leads;
        this.access = access;
        this.people = people;
        this.volunteers = volunteers;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Tells the named lead at once. The letter to them says only that something needs them.
     *
     * @throws NotFound when it names somebody whom the signed-in user may not know of
     */
    @Acts(Act.RAISE_CONCERN)
    @Transactional
    public ConcernId raise(ConcernData data) {
        ConcernRules.enforce(data);
        SignedIn me = current.get();
        PersonId person = data.person();
        if (person != null && !access.mayRead(PersonalData.IDENTITY, person)) throw new NotFound();
        Collection<AreaId> areas =
                person == null ? me.areas() : people.detailsFor(person).areas();
        UserId lead = leads.of(me.organisation(), areas, person);
        Concern concern = new Concern(
                new ConcernId(Ids.next(clock)),
                me.organisation(),
                data,
                me.user(),
                lead,
                clock.instant(),
                LocalDate.now(clock));
        desk.raise(concern);
        return concern.id();
    }

    /** Whether the signed-in user knows people by name here, beside themself. */
    @Acts(Act.RAISE_CONCERN)
    public boolean knowsPeople() {
        return current.get().may(Act.LIST_PEOPLE) || current.get().may(Act.SUPERVISE);
    }

    /** Whom they could mean, of those whose names they may know: a few, by what is typed. */
    @Acts(Act.RAISE_CONCERN)
    @Transactional
    public List<ConcernSubject> whom(String typed) {
        SignedIn me = current.get();
        String begins = Folded.text(typed);
        if (begins.isEmpty()) return List.of();
        if (me.may(Act.LIST_PEOPLE))
            return people.list(new PersonFilter(typed, null, null, null, null), PageRequest.ofSize(FEW)).stream()
                    .map(row -> new ConcernSubject(row.id(), row.shownName()))
                    .toList();
        return volunteers.supervisedBy(me.organisation(), me.user()).stream()
                .filter(one -> Folded.text(one.name()).contains(begins))
                .map(one -> new ConcernSubject(one.person(), one.shownName()))
                .limit(FEW)
                .toList();
    }

    /** Whether something about this person is not settled yet. */
    @ForModules
    @Transactional(readOnly = true)
    public boolean isOpen(PersonId person) {
        return concerns.existsByPersonAndStateNot(person, ConcernState.CLOSED);
    }

    /** Who leads on concerns about this person, whether there is one or not: for a module that asks the lead something of everybody. */
    @ForModules
    @Transactional(readOnly = true)
    public UserId leadFor(PersonId person) {
        return leads.of(people.organisationOf(person), people.detailsFor(person).areas(), person);
    }
}
