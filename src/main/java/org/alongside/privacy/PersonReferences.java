package org.alongside.privacy;

import java.util.Collection;
import java.util.Map;
import org.alongside.shared.PersonId;

/** Tells the printed numbers of people, so that the audit list can point to them without a name. Implemented by the module that keeps people. */
public interface PersonReferences {
    Map<PersonId, String> references(Collection<PersonId> people);
}
