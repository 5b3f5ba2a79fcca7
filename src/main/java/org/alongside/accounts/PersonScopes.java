package org.alongside.accounts;

import java.util.Optional;
import org.alongside.shared.PersonId;

/** Tells where a person belongs. Implemented by the module that keeps people. */
public interface PersonScopes {
    Optional<PersonScope> of(PersonId person);
}
