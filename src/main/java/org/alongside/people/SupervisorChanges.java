package org.alongside.people;

import java.util.List;
import java.util.Optional;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SupervisorChanges extends Repository<SupervisorChange, ChangeId> {
    SupervisorChange save(SupervisorChange change);

    Optional<SupervisorChange> findById(ChangeId change);

    List<SupervisorChange> findByPersonAndTakenBackFalseOrderByAtDescIdDesc(PersonId person, Limit limit);

    @Modifying(flushAutomatically = true)
    @Query("delete SupervisorChange where person = :person")
    void deleteOf(PersonId person);
}
