package org.alongside.clearance;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Moves extends Repository<Move, UUID> {
    Move save(Move move);

    List<Move> findByPersonOrderByAtDescIdDesc(PersonId person, Limit limit);

    @Modifying(flushAutomatically = true)
    @Query("delete Move where subjectId = :subject and toState in :states")
    void deleteOf(UUID subject, Collection<String> states);

    @Modifying(flushAutomatically = true)
    @Query("delete Move where person = :person")
    void deleteOf(PersonId person);
}
