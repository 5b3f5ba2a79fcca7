package org.alongside.people;

import java.util.Optional;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.springframework.data.repository.Repository;

interface Journeys extends Repository<Journey, PersonId> {
    Journey save(Journey journey);

    Optional<Journey> findById(PersonId person);

    default Journey of(PersonId person) {
        return findById(person).orElseThrow(NotFound::new);
    }
}
