package org.alongside.progression;

import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.RoleProfileId;
import org.springframework.data.repository.Repository;

interface AllCriteria extends Repository<Criteria, UUID> {
    Criteria saveAndFlush(Criteria criteria);

    Optional<Criteria> findFirstByOrganisationAndRoleOrderByNumberDesc(OrganisationId organisation, RoleProfileId role);

    /** What the role asks now. */
    default CriteriaData newest(OrganisationId organisation, RoleProfileId role) {
        return findFirstByOrganisationAndRoleOrderByNumberDesc(organisation, role)
                .map(Criteria::data)
                .orElse(CriteriaData.USUAL);
    }
}
