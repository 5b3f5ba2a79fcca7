package org.alongside.clearance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.NotFound;
import org.alongside.shared.OrganisationId;
import org.springframework.data.repository.Repository;

interface Establishments extends Repository<Establishment, EstablishmentId> {
    Establishment save(Establishment establishment);

    Optional<Establishment> findByOrganisationAndId(OrganisationId organisation, EstablishmentId id);

    boolean existsByOrganisationAndFolded(OrganisationId organisation, String folded);

    List<Establishment> findByOrganisationOrderByFolded(OrganisationId organisation);

    List<Establishment> findByIdIn(Collection<EstablishmentId> ids);

    default Establishment of(OrganisationId organisation, EstablishmentId id) {
        return findByOrganisationAndId(organisation, id).orElseThrow(NotFound::new);
    }
}
