package org.alongside.supervision;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConcernSteps extends Repository<ConcernStep, UUID> {
    ConcernStep save(ConcernStep step);

    List<ConcernStep> findByConcernOrderByAtAscIdAsc(ConcernId concern);

    @Modifying(flushAutomatically = true)
    @Query("update ConcernStep s set s.person.id = null where s.person.id = :person")
    void forget(UUID person);

    @Modifying(flushAutomatically = true)
    @Query("delete ConcernStep where concern = :concern")
    void deleteOf(ConcernId concern);
}
