package org.alongside.vetting;

import java.util.Optional;
import org.alongside.shared.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KnownNumbers extends Repository<KnownNumber, KnownNumber.Key> {
    KnownNumber save(KnownNumber number);

    Optional<KnownNumber> findById(KnownNumber.Key id);

    @Modifying(flushAutomatically = true, clearAutomatically = false)
    @Query("delete KnownNumber where person = :person and id.numberHash = :hash")
    void delete(PersonId person, String hash);

    @Modifying(flushAutomatically = true)
    @Query("delete KnownNumber where person = :person")
    void deleteOf(PersonId person);
}
