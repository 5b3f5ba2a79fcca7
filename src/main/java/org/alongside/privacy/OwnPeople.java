package org.alongside.privacy;

import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonScopes;
import org.alongside.shared.NotFound;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Limits the privacy lead to the people of their own organisation, in whatever area. */
@Component
class OwnPeople {
    private final CurrentUser current;
    private final ObjectProvider<PersonScopes> scopes;

    OwnPeople(CurrentUser current, ObjectProvider<PersonScopes> scopes) {
        this.current = current;
        this.scopes = scopes;
    }

    /** @throws NotFound for anybody else's people */
    OrganisationId organisationOf(PersonId person) {
        OrganisationId mine = current.get().organisation();
        return scopes.stream()
                .flatMap(all -> all.of(person).stream())
                .map(scope -> scope.organisation())
                .filter(mine::equals)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
