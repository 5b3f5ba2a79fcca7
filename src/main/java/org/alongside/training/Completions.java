package org.alongside.training;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Completions extends Repository<Completion, UUID> {
    Completion save(Completion completion);

    void delete(Completion completion);

    Optional<Completion> findByPersonAndProgramme(PersonId person, ProgrammeId programme);

    List<Completion> findByPersonOrderByCompletedOn(PersonId person);

    @Modifying(flushAutomatically = true)
    @Query("delete Completion where person = :person")
    void deleteOf(PersonId person);
}
