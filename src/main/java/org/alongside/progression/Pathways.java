package org.alongside.progression;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.NotFound;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Pathways extends Repository<Pathway, PersonId> {
    Pathway save(Pathway pathway);

    Optional<Pathway> findById(PersonId person);

    /** Nobody else moves it until this unit of work ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Pathway p where p.id = :person")
    Optional<Pathway> forChange(PersonId person);

    default Pathway hold(PersonId person) {
        return forChange(person).orElseThrow(NotFound::new);
    }

    /** Those that the night looks at, a page of them, after {@code last}. */
    @Query("select p.id from Pathway p where p.actsOn <= :day and p.id.id > :last order by p.id.id")
    List<PersonId> acting(LocalDate day, UUID last, Limit limit);

    /** Those in one of these states, the longest waiting first. */
    @Query("from Pathway p where p.organisation = :organisation and p.state in :states order by p.since, p.id.id")
    List<Pathway> in(OrganisationId organisation, Collection<PathwayState> states, Pageable page);

    /** Something else is asked from now on: the next night looks at everybody who was not eligible yet. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update Pathway p set p.actsOn = :day
            where p.organisation = :organisation and p.state = PathwayState.NOT_YET""")
    void lookAtAll(OrganisationId organisation, LocalDate day);

    @Modifying(flushAutomatically = true)
    @Query("delete Pathway p where p.id = :person")
    void deleteOf(PersonId person);
}
