package org.alongside.training;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Cohorts extends Repository<Cohort, CohortId> {
    Cohort save(Cohort cohort);

    Optional<Cohort> findByOrganisationAndId(OrganisationId organisation, CohortId id);

    List<Cohort> findByIdIn(Collection<CohortId> ids);

    @Query("select count(c) > 0 from Cohort c where c.programmeVersion = :version")
    boolean existsByVersionOfProgramme(VersionId version);

    /** Held until the transaction ends: its sample is drawn and closed by one at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Cohort c where c.id = :id")
    Optional<Cohort> held(CohortId id);

    /** Those that somebody teaches or verifies, and those of their areas; running ones, or those that are over. */
    @Query("""
            select c from Cohort c where c.organisation = :organisation
              and (:teacher in elements(c.trainers) or c.verifier = :verifier or c.area.id in :areas)
              and ((:over = true and c.closedOn is not null) or (:over = false and c.closedOn is null))
            order by c.startsOn desc, c.id""")
    List<Cohort> page(
            OrganisationId organisation,
            UserId teacher,
            UserId verifier,
            Collection<UUID> areas,
            boolean over,
            Pageable page);

    /** Whether this trainer has the person in one of their cohorts. */
    @Query("""
            select count(k) > 0 from Candidate k join Cohort c on c.id = k.cohort
            where k.person = :person and :user in elements(c.trainers)""")
    boolean teaches(UserId user, PersonId person);
}
