package org.alongside.people;

import java.util.List;
import java.util.Optional;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface StageChanges extends Repository<StageChange, ChangeId> {
    StageChange save(StageChange change);

    List<StageChange> findByPersonAndTakenBackFalseOrderByAtDescIdDesc(PersonId person, Limit limit);

    /** The last change that stands. */
    default Optional<StageChange> lastOf(PersonId person) {
        return findByPersonAndTakenBackFalseOrderByAtDescIdDesc(person, Limit.of(1)).stream()
                .findFirst();
    }
}
