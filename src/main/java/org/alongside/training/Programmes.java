package org.alongside.training;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.shared.NotFound;
import org.alongside.shared.OrganisationId;
import org.springframework.data.repository.Repository;

interface Programmes extends Repository<Programme, ProgrammeId> {
    Programme save(Programme programme);

    Optional<Programme> findByOrganisationAndId(OrganisationId organisation, ProgrammeId id);

    List<Programme> findByOrganisationOrderByKindAscFoldedAsc(OrganisationId organisation);

    List<Programme> findByIdIn(Collection<ProgrammeId> ids);

    boolean existsByOrganisation(OrganisationId organisation);

    boolean existsByOrganisationAndFolded(OrganisationId organisation, String folded);

    default Programme of(OrganisationId organisation, ProgrammeId id) {
        return findByOrganisationAndId(organisation, id).orElseThrow(NotFound::new);
    }

    /** What these are called, in one query. */
    default Map<ProgrammeId, String> names(Collection<ProgrammeId> ids) {
        if (ids.isEmpty()) return Map.of();
        return findByIdIn(ids).stream().collect(Collectors.toMap(Programme::id, Programme::name));
    }
}
