package org.alongside.mentoring;

import java.util.List;
import java.util.Optional;
import org.alongside.shared.OrganisationId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Projects extends Repository<Project, ProjectId> {
    Project save(Project project);

    Optional<Project> findByOrganisationAndId(OrganisationId organisation, ProjectId id);

    @Query("select p from Project p where p.organisation = :organisation and p.overAt is null order by p.since, p.id")
    List<Project> resting(OrganisationId organisation);
}
