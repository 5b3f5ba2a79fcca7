package org.alongside.supervision;

import java.util.List;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.RoleProfileId;
import org.springframework.data.repository.Repository;

interface RolePauses extends Repository<RolePause, RoleProfileId> {
    RolePause save(RolePause pause);

    boolean existsById(RoleProfileId role);

    List<RolePause> findByOrganisation(OrganisationId organisation);

    void delete(RolePause pause);
}
