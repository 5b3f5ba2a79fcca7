package org.alongside.privacy;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;

/** Tells the printed numbers of people, so that the audit list can point to them without a name. Implemented by the module that keeps people. */
public interface PersonReferences {
    Map<PersonId, String> references(Collection<PersonId> people);

    /** Whose number this is, typed with or without its letters and spaces. */
    Optional<PersonId> find(OrganisationId organisation, String typed);
}
