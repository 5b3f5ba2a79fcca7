package org.alongside.supervision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alongside.accounts.Colleague;
import org.alongside.accounts.Role;
import org.alongside.accounts.UserDirectory;
import org.alongside.shared.AreaId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * To whom a concern goes: the lead who is named for the area, as long as they are still a manager here; else a manager of the area, else
 * any manager. Never to whom it is about (G9).
 */
@Component
class NamedLead {
    private final AreaLeads leads;
    private final UserDirectory colleagues;

    NamedLead(AreaLeads leads, UserDirectory colleagues) {
        this.leads = leads;
        this.colleagues = colleagues;
    }

    /** @throws Refused when there is no manager at all: whoever raises it is told to ring */
    UserId of(OrganisationId organisation, Collection<AreaId> areas, @Nullable PersonId about) {
        return find(organisation, areas, about).orElseThrow(() -> new Refused("supervision.refused.no-lead"));
    }

    Optional<UserId> find(OrganisationId organisation, Collection<AreaId> areas, @Nullable PersonId about) {
        List<Colleague> managers = colleagues.colleagues(Role.MANAGER, organisation);
        Stream<UserId> named = areas.stream()
                .flatMap(area -> leads.findById(area).stream())
                .map(AreaLead::lead)
                .filter(lead -> managers.stream().anyMatch(one -> one.id().equals(lead)));
        Stream<UserId> here = areas.stream()
                .flatMap(area -> colleagues.colleagues(Role.MANAGER, area).stream())
                .map(Colleague::id);
        Stream<UserId> anywhere = managers.stream().map(Colleague::id);
        return Stream.of(named, here, anywhere)
                .flatMap(Function.identity())
                .filter(lead -> about == null || !colleagues.isSamePerson(lead, about))
                .findFirst();
    }
}
