package org.alongside.recruitment;

import java.util.List;
import java.util.Optional;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.RoleProfileId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoleProfiles extends Repository<RoleProfile, RoleProfileId> {
    RoleProfile save(RoleProfile profile);

    Optional<RoleProfile> findById(RoleProfileId id);

    @Query("""
            select new org.alongside.recruitment.RoleProfileRow(r.id, r.name, r.summary, r.inUse)
            from RoleProfile r where r.organisation = :organisation order by r.name""")
    List<RoleProfileRow> rows(OrganisationId organisation);
}
