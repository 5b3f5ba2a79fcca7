package org.alongside.mentoring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.PersonId;
import org.springframework.data.repository.Repository;

interface Wishes extends Repository<Wish, PersonId> {
    Wish save(Wish wish);

    Optional<Wish> findById(PersonId person);

    List<Wish> findByIdIn(Collection<PersonId> people);

    void delete(Wish wish);

    default WishData of(PersonId person) {
        return findById(person).map(Wish::data).orElse(WishData.USUAL);
    }
}
