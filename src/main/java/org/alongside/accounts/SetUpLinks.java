package org.alongside.accounts;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface SetUpLinks extends CrudRepository<SetUpLink, UUID> {
    Optional<SetUpLink> findBySecretHash(String secretHash);

    /** How many there were; of two who come at once, one finds none. */
    @Modifying
    @Query("delete from SetUpLink l")
    int clear();
}
