package org.alongside.recruitment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface CallBacks extends Repository<CallBack, UUID> {
    CallBack save(CallBack callBack);

    Optional<CallBack> findById(UUID id);

    boolean existsById(UUID id);

    List<CallBack> findByOrganisationAndDoneAtIsNullOrderByAskedAt(OrganisationId organisation, Limit limit);
}
