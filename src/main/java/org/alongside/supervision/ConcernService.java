package org.alongside.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.ForModules;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.SignedIn;
import org.alongside.people.PersonService;
import org.alongside.shared.AreaId;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Raises a concern, and says whether there is an open one. */
@Service
public class ConcernService {
    private final Concerns concerns;
    private final ConcernDesk desk;
    private final NamedLead leads;
    private final Access access;
    private final PersonService people;
    private final CurrentUser current;
    private final Clock clock;

    ConcernService(
            Concerns concerns,
            ConcernDesk desk,
            NamedLead leads,
            Access access,
            PersonService people,
            CurrentUser current,
            Clock clock) {
        this.concerns = concerns;
        this.desk = desk;
        this.leads = leads;
        this.access = access;
        this.people = people;
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

    /** Whether something about this person is not settled yet. */
    @ForModules
    @Transactional(readOnly = true)
    public boolean isOpen(PersonId person) {
        return concerns.existsByPersonAndStateNot(person, ConcernState.CLOSED);
    }
}
