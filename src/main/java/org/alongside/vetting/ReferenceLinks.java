package org.alongside.vetting;

import java.util.Optional;
import org.alongside.shared.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReferenceLinks extends Repository<ReferenceLink, String> {
    ReferenceLink save(ReferenceLink link);

    Optional<ReferenceLink> findById(String secretHash);

    @Modifying(flushAutomatically = true)
    @Query("delete ReferenceLink l where l.referee in (select r.id from Referee r where r.person = :person)")
    void deleteOf(PersonId person);
}
