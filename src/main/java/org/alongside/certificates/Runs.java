package org.alongside.certificates;

import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.training.CohortId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Runs extends Repository<Run, UUID> {
    /** At once, so that the table says at once when a run is open already. */
    Run saveAndFlush(Run run);

    Optional<Run> findById(UUID id);

    /** Said twice it is said once. */
    @Modifying
    @Query("update Run r set r.isOpen = null where r.id = :id")
    void end(UUID id);

    /** The latest. */
    Optional<Run> findFirstByOrganisationAndCohortOrderByIdDesc(OrganisationId organisation, CohortId cohort);
}
