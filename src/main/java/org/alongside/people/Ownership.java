package org.alongside.people;

import java.util.Optional;
import org.alongside.accounts.PersonScope;
import org.alongside.accounts.PersonScopes;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the permission tables which organisation and areas a person belongs to. */
@Component
class Ownership implements PersonScopes {
    private final People people;

    Ownership(People people) {
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PersonScope> of(PersonId person) {
        return people.findById(person).map(p -> new PersonScope(p.organisation(), p.areas()));
    }
}
