package org.alongside.training;

import java.util.List;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoleTrainings extends Repository<RoleTraining, RoleTraining.Key> {
    RoleTraining save(RoleTraining need);

    void delete(RoleTraining need);

    List<RoleTraining> findByOrganisation(OrganisationId organisation);

    @Query("select n from RoleTraining n where n.key.roleProfileId = :role order by n.key.programmeId")
    List<RoleTraining> of(UUID role);
}
