package org.alongside.clearance;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Clearances extends Repository<Clearance, ClearanceId> {
    /** At once, so that the table says at once when another is under way. */
    Clearance saveAndFlush(Clearance clearance);

    /** Held until the transaction ends: two who decide at once decide one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Clearance c where c.id = :id and c.person = :person")
    Optional<Clearance> held(ClearanceId id, PersonId person);

    Optional<Clearance> findByIdAndPerson(ClearanceId id, PersonId person);

    List<Clearance> findByPersonOrderById(PersonId person);

    List<Clearance> findByPersonInOrderById(Collection<PersonId> people);

    List<Clearance> findByPersonAndEstablishmentOrderById(PersonId person, EstablishmentId establishment);

    @Query("""
            select new org.alongside.clearance.Clearances$Key(c.id, c.person) from Clearance c
            where c.organisation = :organisation and c.state = :state and c.validUntil <= :day order by c.validUntil""")
    List<Key> endingBy(OrganisationId organisation, ClearanceState state, LocalDate day, Limit most);

    @Query("""
            select new org.alongside.clearance.Clearances$Key(c.id, c.person) from Clearance c
            where c.organisation = :organisation and c.state in :states and c.submittedOn <= :day
              and not exists (select 1 from ClearanceReminder r
                where r.clearance = c.id and r.what = org.alongside.clearance.ReminderKind.CHASE and r.turn = :turn)
            order by c.submittedOn""")
    List<Key> toChase(
            OrganisationId organisation, Collection<ClearanceState> states, LocalDate day, int turn, Limit most);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Clearance c where c.refusedAt < :before and c.person not in :held order by c.refusedAt")
    List<Clearance> refusedBefore(Instant before, Collection<PersonId> held, Limit most);

    @Modifying(flushAutomatically = true)
    @Query("delete Clearance where person = :person")
    void deleteOf(PersonId person);

    /** Which one, and whose. */
    record Key(ClearanceId id, PersonId person) {}
}
