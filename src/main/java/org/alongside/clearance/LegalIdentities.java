package org.alongside.clearance;

import java.util.Optional;
import org.alongside.shared.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LegalIdentities extends Repository<LegalIdentity, PersonId> {
    LegalIdentity save(LegalIdentity identity);

    Optional<LegalIdentity> findById(PersonId person);

    @Modifying(flushAutomatically = true)
    @Query("delete LegalIdentity l where l.id = :person")
    void deleteOf(PersonId person);

    default LegalIdentityData of(PersonId person) {
        return findById(person).map(LegalIdentity::data).orElse(LegalIdentityData.NOTHING);
    }
}
