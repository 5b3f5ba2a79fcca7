package org.alongside.progression;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.PersonId;
import org.springframework.data.repository.Repository;

interface Reviews extends Repository<Review, ReviewId> {
    Review save(Review review);

    void delete(Review review);

    Optional<Review> findFirstByPersonOrderByBegunAtDescIdDesc(PersonId person);

    List<Review> findByPersonOrderByBegunAt(PersonId person);

    List<Review> findByPersonInAndOutcomeIsNull(Collection<PersonId> people);
}
