package org.alongside.privacy;

import java.util.Collection;
import java.util.Map;
import org.alongside.accounts.CurrentUser;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** People by the number on their letters, for pages that name nobody. */
@Component
class References {
    private final ObjectProvider<PersonReferences> people;
    private final CurrentUser current;

    References(ObjectProvider<PersonReferences> people, CurrentUser current) {
        this.people = people;
        this.current = current;
    }

    /** The numbers of those who are still known. */
    Map<PersonId, String> of(Collection<PersonId> ids) {
        PersonReferences known = people.getIfAvailable();
        return known == null ? Map.of() : known.references(ids);
    }

    /** @throws Refused when nobody here has this number */
    PersonId find(String typed) {
        return people.stream()
                .flatMap(known -> known.find(current.get().organisation(), typed).stream())
                .findFirst()
                .orElseThrow(() -> new Refused("privacy.refused.nobody"));
    }
}
