package org.alongside.vetting;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Checks extends Repository<Check, CheckId> {
    Check save(Check check);

    Optional<Check> findById(CheckId id);

    /** Nobody else moves it until this unit of work ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Check c where c.id = :id")
    Optional<Check> forChange(CheckId id);

    List<Check> findByPersonOrderByKindAscRoundDesc(PersonId person);

    List<Check> findByPersonAndKindOrderByRoundDesc(PersonId person, CheckKindId kind);

    boolean existsByPersonAndSecondDeciderAndProposedIsNotNull(PersonId person, UserId user);

    /** Those that something comes of by that day, a page of them, after {@code last}. */
    @Query("select c.id from Check c where c.actsOn <= :day and c.id.id > :last order by c.id.id")
    List<CheckId> acting(LocalDate day, UUID last, Limit limit);

    /** For Today: those that wait for us, the most late first. */
    @Query("""
            from Check c where c.organisation = :organisation and c.latest = true and c.dueOn <= :until
            order by c.dueOn, c.id.id""")
    List<Check> waiting(OrganisationId organisation, LocalDate until, Pageable page);

    /** For Today of a second decider. */
    @Query("from Check c where c.secondDecider = :user and c.proposed is not null order by c.since")
    List<Check> proposedTo(UserId user, Limit limit);

    /** For retention, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Check c where c.contentSince < :before and c.person not in :held order by c.contentSince")
    List<Check> withContent(LocalDate before, Collection<PersonId> held, Limit limit);

    @Modifying(flushAutomatically = true)
    @Query("delete Check where person = :person")
    void deleteOf(PersonId person);
}
