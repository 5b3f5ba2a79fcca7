package org.alongside.supervision;

import java.util.Collection;
import java.util.List;
import org.alongside.accounts.AccountChanged;
import org.alongside.accounts.Role;
import org.alongside.people.PersonService;
import org.alongside.privacy.Audited;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Nothing that worries somebody stays with a colleague who is gone: it goes to whom it would go today. */
@Component
class LeadsWhoLeave {
    private final Concerns concerns;
    private final NamedLead leads;
    private final ConcernDesk desk;
    private final PersonService people;

    LeadsWhoLeave(Concerns concerns, NamedLead leads, ConcernDesk desk, PersonService people) {
        this.concerns = concerns;
        this.leads = leads;
        this.desk = desk;
        this.people = people;
    }

    @EventListener
    void on(AccountChanged changed) {
        boolean gone = changed.what() == AccountChanged.What.CLOSED
                || changed.what() == AccountChanged.What.ROLE_TAKEN && changed.role() == Role.MANAGER;
        if (gone)
            concerns.findByLeadOrderByReviewOnAscIdAsc(changed.account(), Limit.unlimited())
                    .forEach(this::handOn);
    }

    private void handOn(Concern one) {
        PersonId person = one.person();
        Collection<AreaId> areas =
                person == null ? List.of() : people.detailsFor(person).areas();
        leads.find(one.organisation(), areas, person).ifPresent(next -> {
            one.isLedBy(next);
            desk.step(one, ConcernStepKind.HANDED_ON, null, Audited.CHANGED);
            desk.call(one);
        });
    }
}
