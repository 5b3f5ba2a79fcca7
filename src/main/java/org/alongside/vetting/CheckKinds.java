package org.alongside.vetting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.OrganisationId;
import org.springframework.data.repository.Repository;

interface CheckKinds extends Repository<CheckKind, CheckKindId> {
    CheckKind save(CheckKind kind);

    Optional<CheckKind> findById(CheckKindId id);

    boolean existsByOrganisation(OrganisationId organisation);

    /** An organisation has a dozen. */
    List<CheckKind> findByOrganisationOrderByNationAscNameAsc(OrganisationId organisation);

    List<CheckKind> findByIdIn(Collection<CheckKindId> ids);
}
