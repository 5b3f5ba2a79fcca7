package org.alongside.clearance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.OrganisationId;
import org.springframework.data.repository.Repository;

interface ClearanceKinds extends Repository<ClearanceKind, KindId> {
    ClearanceKind save(ClearanceKind kind);

    Optional<ClearanceKind> findByOrganisationAndId(OrganisationId organisation, KindId id);

    boolean existsByOrganisationAndNation(OrganisationId organisation, Nation nation);

    boolean existsByOrganisationAndNationAndFolded(OrganisationId organisation, Nation nation, String folded);

    List<ClearanceKind> findByOrganisationOrderByNationAscFoldedAsc(OrganisationId organisation);

    List<ClearanceKind> findByIdIn(Collection<KindId> ids);
}
