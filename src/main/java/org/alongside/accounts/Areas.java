package org.alongside.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.AreaId;
import org.alongside.shared.OrganisationId;
import org.springframework.data.repository.CrudRepository;

interface Areas extends CrudRepository<Area, AreaId> {
    List<Area> findByOrganisationOrderByFolded(OrganisationId organisation);

    List<Area> findByOrganisationAndInUseOrderByFolded(OrganisationId organisation, boolean inUse);

    List<Area> findByOrganisationAndInUseAndIdInOrderByFolded(
            OrganisationId organisation, boolean inUse, Collection<AreaId> ids);

    List<Area> findByIdIn(Collection<AreaId> ids);

    Optional<Area> findByOrganisationAndId(OrganisationId organisation, AreaId id);

    boolean existsByOrganisationAndFolded(OrganisationId organisation, String folded);
}
