package org.alongside.certificates;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.PersonId;
import org.alongside.training.CandidateId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Choices extends Repository<Choice, CandidateId> {
    Choice saveAndFlush(Choice choice);

    Optional<Choice> findById(CandidateId candidate);

    @Query("select c from Choice c where c.candidate in :candidates")
    List<Choice> of(Collection<CandidateId> candidates);

    @Modifying(flushAutomatically = true)
    @Query("delete Choice c where c.person = :person")
    void deleteOf(PersonId person);
}
