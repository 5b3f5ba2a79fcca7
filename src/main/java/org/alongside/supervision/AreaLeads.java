package org.alongside.supervision;

import java.util.List;
import java.util.Optional;
import org.alongside.shared.AreaId;
import org.alongside.shared.OrganisationId;
import org.springframework.data.repository.Repository;

interface AreaLeads extends Repository<AreaLead, AreaId> {
    AreaLead save(AreaLead lead);

    Optional<AreaLead> findById(AreaId area);

    List<AreaLead> findByOrganisation(OrganisationId organisation);
}
