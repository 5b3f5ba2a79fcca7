package org.alongside.training;

import java.util.List;
import java.util.Optional;
import org.alongside.shared.OrganisationId;
import org.springframework.data.repository.Repository;

interface AwardingBodies extends Repository<AwardingBody, BodyId> {
    AwardingBody save(AwardingBody body);

    Optional<AwardingBody> findByOrganisationAndId(OrganisationId organisation, BodyId id);

    List<AwardingBody> findByOrganisationOrderByFolded(OrganisationId organisation);

    boolean existsByOrganisationAndFolded(OrganisationId organisation, String folded);
}
