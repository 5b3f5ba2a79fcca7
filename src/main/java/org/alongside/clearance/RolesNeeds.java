package org.alongside.clearance;

import java.util.List;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RolesNeeds extends Repository<RoleNeed, RoleNeed.Key> {
    RoleNeed save(RoleNeed need);

    void delete(RoleNeed need);

    List<RoleNeed> findByOrganisation(OrganisationId organisation);

    @Query("select n from RoleNeed n where n.key.roleProfileId = :role order by n.key.establishmentId")
    List<RoleNeed> of(UUID role);
}
