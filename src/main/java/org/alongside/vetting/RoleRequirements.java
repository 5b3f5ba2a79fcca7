package org.alongside.vetting;

import java.util.List;
import java.util.Optional;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.RoleProfileId;
import org.springframework.data.repository.Repository;

interface RoleRequirements extends Repository<RoleRequirement, RoleProfileId> {
    RoleRequirement save(RoleRequirement requirement);

    Optional<RoleRequirement> findById(RoleProfileId role);

    /** For many roles at once, by the id of the role. */
    List<RoleRequirement> findByOrganisation(OrganisationId organisation);
}
