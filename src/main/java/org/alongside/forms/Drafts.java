package org.alongside.forms;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface Drafts extends CrudRepository<Draft, UUID> {
    Optional<Draft> findByCodeHash(byte[] codeHash);

    /** The same, held until the transaction ends: whoever writes on it waits for whoever was first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Draft d where d.codeHash = :codeHash")
    Optional<Draft> hold(byte[] codeHash);

    boolean existsByCodeHash(byte[] codeHash);

    @Query("select d.id from Draft d where d.state = DraftState.OPEN and d.touchedAt < :before order by d.touchedAt")
    List<UUID> untouchedSince(Instant before, Limit most);

    @Modifying
    @Query("delete from Draft d where d.id in :ids and d.state = DraftState.OPEN and d.touchedAt < :before")
    int deleteUntouched(List<UUID> ids, Instant before);

    @Modifying
    @Query("delete from Draft d where d.organisation = :organisation and d.outcome = :outcome and d.endsAt is not null")
    int deleteKeysThatEnd(OrganisationId organisation, String outcome);

    @Modifying
    @Query("delete from Draft d where d.organisation = :organisation and d.outcome = :outcome")
    int deleteByOutcome(OrganisationId organisation, String outcome);
}
