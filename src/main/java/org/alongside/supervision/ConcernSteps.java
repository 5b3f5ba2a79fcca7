package org.alongside.supervision;

import java.util.List;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConcernSteps extends Repository<ConcernStep, UUID> {
    ConcernStep save(ConcernStep step);

    List<ConcernStep> findByConcernOrderByAtAscIdAsc(ConcernId concern);

    @Modifying(flushAutomatically = true)
    @Query("update ConcernStep set person = null where person = :person")
    void forget(PersonId person);

    @Modifying(flushAutomatically = true)
    @Query("delete ConcernStep where concern = :concern")
    void deleteOf(ConcernId concern);
}
