package org.alongside.privacy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

interface DataRequests extends Repository<DataRequest, UUID> {
    DataRequest save(DataRequest request);

    Optional<DataRequest> findByOrganisationAndId(OrganisationId organisation, UUID id);

    List<DataRequest> findByOrganisationAndAnsweredOrderByDueOnAscIdAsc(
            OrganisationId organisation, boolean answered, Pageable page);

    List<DataRequest> findByOrganisationAndAnsweredOrderByDueOnDescIdDesc(
            OrganisationId organisation, boolean answered, Pageable page);
}
