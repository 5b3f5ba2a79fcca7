package org.alongside.vetting;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.people.ContactWay;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Referees extends Repository<Referee, RefereeId> {
    Referee save(Referee referee);

    Optional<Referee> findById(RefereeId id);

    /** Nobody else moves it until this unit of work ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Referee r where r.id = :id")
    Optional<Referee> forChange(RefereeId id);

    List<Referee> findByPersonOrderByNamedAt(PersonId person);

    long countByPersonAndState(PersonId person, RefereeState state);

    @Query("select r.id from Referee r where r.actsOn <= :day and r.id.id > :last order by r.id.id")
    List<RefereeId> acting(LocalDate day, UUID last, Limit limit);

    @Query("""
            from Referee r where r.organisation = :organisation and r.dueOn <= :until and r.way in :ways
            order by r.dueOn, r.id.id""")
    List<Referee> waiting(OrganisationId organisation, LocalDate until, Collection<ContactWay> ways, Pageable page);

    @Modifying(flushAutomatically = true)
    @Query("delete Referee where person = :person")
    void deleteOf(PersonId person);
}
