package org.alongside.supervision;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Concerns extends Repository<Concern, ConcernId> {
    Concern save(Concern concern);

    Optional<Concern> findById(ConcernId id);

    /** Nobody else moves it until this unit of work ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Concern c where c.id = :id")
    Optional<Concern> forChange(ConcernId id);

    boolean existsByPersonAndStateNot(PersonId person, ConcernState state);

    boolean existsByPersonAndPausedTrueAndIdNot(PersonId person, ConcernId id);

    List<Concern> findByPersonOrderByRaisedAtDesc(PersonId person);

    boolean existsByPersonAndRaisedBy(PersonId person, UserId raisedBy);

    boolean existsByPersonAndLead(PersonId person, UserId lead);

    List<Concern> findByLeadOrderByReviewOnAscIdAsc(UserId lead, Limit limit);

    List<Concern> findByRaisedByOrderByRaisedAtDesc(UserId raisedBy, Limit limit);

    List<Concern> findByOrganisationOrderByRaisedAtDesc(OrganisationId organisation, Limit limit);

    /** Today of the lead: open ones, and closed ones whose day has come. */
    @Query("""
            from Concern c where c.lead = :lead and (c.state <> ConcernState.CLOSED or c.reviewOn <= :until)
            order by c.reviewOn, c.id.id""")
    List<Concern> waiting(UserId lead, LocalDate until, Limit limit);

    /** Those that are not closed, of one lead. */
    @Query("from Concern c where c.lead = :lead and c.state <> ConcernState.CLOSED")
    List<Concern> openOf(UserId lead);

    void delete(Concern concern);
}
