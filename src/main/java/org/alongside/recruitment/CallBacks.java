package org.alongside.recruitment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CallBacks extends Repository<CallBack, UUID> {
    CallBack save(CallBack callBack);

    Optional<CallBack> findById(UUID id);

    boolean existsById(UUID id);

    @Query("select c.id from CallBack c where c.doneAt < :before order by c.doneAt, c.askedAt")
    List<UUID> doneBefore(Instant before, Limit most);

    @Query("select c.id from CallBack c where c.doneAt is null and c.askedAt < :before order by c.askedAt")
    List<UUID> waitingSince(Instant before, Limit most);

    @Modifying
    @Query("delete CallBack c where c.id in :ids and (c.doneAt < :before or c.doneAt is null and c.askedAt < :before)")
    int delete(List<UUID> ids, Instant before);

    List<CallBack> findByOrganisationAndDoneAtIsNullOrderByAskedAt(OrganisationId organisation, Limit limit);
}
