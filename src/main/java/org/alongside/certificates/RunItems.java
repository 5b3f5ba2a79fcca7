package org.alongside.certificates;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RunItems extends Repository<RunItem, RunItem.Key> {
    <T extends RunItem> List<T> saveAll(Iterable<T> items);

    Optional<RunItem> findById(RunItem.Key id);

    @Query("select i from RunItem i where i.id.runId = :run order by i.id.candidateId")
    List<RunItem> of(UUID run);

    /** How many there are in each state: a run is as large as a cohort. */
    @Query("select new org.alongside.certificates.RunItems$Count(i.state, count(i)) from RunItem i"
            + " where i.id.runId = :run group by i.state")
    List<Count> counts(UUID run);

    /** All these have their certificate. */
    @Modifying
    @Query("update RunItem i set i.state = org.alongside.certificates.RunItem$State.ISSUED"
            + " where i.id.runId = :run and i.id.candidateId in :candidates")
    void issued(UUID run, Collection<UUID> candidates);

    @Modifying(flushAutomatically = true)
    @Query("delete RunItem i where i.person = :person")
    void deleteOf(PersonId person);

    record Count(RunItem.State state, long count) {}
}
