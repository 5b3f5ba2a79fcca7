package org.alongside.clearance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.OrganisationId;
import org.springframework.data.repository.Repository;

interface Kinds extends Repository<Kind, KindId> {
    Kind save(Kind kind);

    Optional<Kind> findByOrganisationAndId(OrganisationId organisation, KindId id);

    boolean existsByOrganisationAndNation(OrganisationId organisation, Nation nation);

    boolean existsByOrganisationAndNationAndFolded(OrganisationId organisation, Nation nation, String folded);

    List<Kind> findByOrganisationOrderByNationAscFoldedAsc(OrganisationId organisation);

    List<Kind> findByIdIn(Collection<KindId> ids);
}
