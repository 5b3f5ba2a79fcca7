package org.alongside.accounts;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.alongside.shared.OrganisationId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Organisations extends ListCrudRepository<Organisation, OrganisationId> {
    /** The organisation of this installation, which has one for now. */
    Optional<Organisation> findFirstByOrderById();

    /** Nobody else changes it until this unit of work ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Organisation o where o.id = :id")
    Optional<Organisation> forChange(OrganisationId id);
}
