package org.alongside.mentoring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProjectTellings extends Repository<ProjectTelling, UUID> {
    ProjectTelling save(ProjectTelling telling);

    Optional<ProjectTelling> findByIdAndPerson(UUID id, PersonId person);

    List<ProjectTelling> findByPersonAndToldAtIsNullOrderBySince(PersonId person);

    List<ProjectTelling> findByOrganisationAndToldAtIsNullOrderBySinceAsc(OrganisationId organisation, Limit most);

    @Modifying(flushAutomatically = true)
    @Query("delete ProjectTelling where person = :person")
    void deleteOf(PersonId person);
}
