package org.alongside.people;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.shared.NotFound;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Journeys extends Repository<Journey, PersonId> {
    Journey save(Journey journey);

    Optional<Journey> findById(PersonId person);

    void delete(Journey journey);

    /** Those who came to this end before then, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select j from Journey j where j.stage = :end and j.since < :before and j.id not in :held
            order by j.since""")
    List<Journey> ended(Stage end, Instant before, Collection<PersonId> held, Limit most);

    /** Those who were taken on for one of these opportunities, also those who pause. */
    @Query("""
            select j from Journey j where j.opportunity in :opportunities
              and (j.stage in :stages or j.stage in :paused and j.before in :stages)
            order by j.id""")
    List<Journey> takenOn(Collection<OpportunityId> opportunities, Set<Stage> stages, Set<Stage> paused);

    default Journey of(PersonId person) {
        return findById(person).orElseThrow(NotFound::new);
    }
}
