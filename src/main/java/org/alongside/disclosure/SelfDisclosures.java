package org.alongside.disclosure;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.UserId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SelfDisclosures extends Repository<SelfDisclosure, DisclosureId> {
    SelfDisclosure save(SelfDisclosure disclosure);

    /** Nobody else moves it until this unit of work ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from SelfDisclosure d where d.id = :id")
    Optional<SelfDisclosure> forChange(DisclosureId id);

    Optional<SelfDisclosure> findByPersonAndRole(PersonId person, RoleProfileId role);

    /** The one that counts: somebody who took on another role was asked again. */
    Optional<SelfDisclosure> findFirstByPersonOrderByAskedAtDesc(PersonId person);

    List<SelfDisclosure> findByPersonOrderByAskedAtDesc(PersonId person);

    boolean existsBySecondDeciderAndPersonAndState(UserId user, PersonId person, DisclosureState state);

    /** For Today: those that wait for us, the most late first. */
    @Query("""
            from SelfDisclosure d where d.organisation = :organisation and d.dueOn <= :until
            order by d.dueOn, d.id.id""")
    List<SelfDisclosure> waiting(OrganisationId organisation, LocalDate until, Pageable page);

    /** For Today of a second decider. */
    @Query("""
            from SelfDisclosure d where d.secondDecider = :user and d.state = DisclosureState.PROPOSED
            order by d.since""")
    List<SelfDisclosure> proposedTo(UserId user, Limit limit);

    /** For retention, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from SelfDisclosure d where d.contentSince < :before and d.person not in :held order by d.contentSince")
    List<SelfDisclosure> withContent(LocalDate before, Collection<PersonId> held, Limit limit);

    @Modifying(flushAutomatically = true)
    @Query("delete SelfDisclosure where person = :person")
    void deleteOf(PersonId person);
}
