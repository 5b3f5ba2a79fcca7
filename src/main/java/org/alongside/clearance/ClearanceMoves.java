package org.alongside.clearance;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClearanceMoves extends Repository<ClearanceMove, UUID> {
    ClearanceMove save(ClearanceMove move);

    List<ClearanceMove> findByPersonOrderByAtDescIdDesc(PersonId person, Limit limit);

    @Modifying(flushAutomatically = true)
    @Query("delete ClearanceMove where subjectId = :subject and toState in :states")
    void deleteOf(UUID subject, Collection<String> states);

    @Modifying(flushAutomatically = true)
    @Query("delete ClearanceMove where person = :person")
    void deleteOf(PersonId person);
}
