package org.alongside.accounts;

import java.util.Optional;
import org.alongside.shared.OrganisationId;
import org.springframework.data.repository.ListCrudRepository;

interface Organisations extends ListCrudRepository<Organisation, OrganisationId> {
    /** The organisation of this installation, which has one for now. */
    Optional<Organisation> findFirstByOrderById();
}
