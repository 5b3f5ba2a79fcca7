package org.alongside.people;

import java.util.List;
import java.util.Optional;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StageChanges extends Repository<StageChange, ChangeId> {
    StageChange save(StageChange change);

    Optional<StageChange> findFirstByPersonAndToStageAndTakenBackFalseOrderByAt(PersonId person, Stage to);

    @Modifying(flushAutomatically = true)
    @Query("delete StageChange where person = :person")
    void deleteOf(PersonId person);

    Optional<StageChange> findById(ChangeId change);

    List<StageChange> findByPersonAndTakenBackFalseOrderByAtDescIdDesc(PersonId person, Limit limit);

    /** What stands, in the order in which it was. */
    List<StageChange> findByPersonAndTakenBackFalseOrderByAtAscIdAsc(PersonId person);

    /** The last change that stands. */
    default Optional<StageChange> lastOf(PersonId person) {
        return findByPersonAndTakenBackFalseOrderByAtDescIdDesc(person, Limit.of(1)).stream()
                .findFirst();
    }
}
