package org.alongside.clearance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AllKeys extends Repository<Keys, UUID> {
    Keys save(Keys keys);

    Optional<Keys> findByPersonAndEstablishment(PersonId person, EstablishmentId establishment);

    List<Keys> findByPersonInOrderById(Collection<PersonId> people);

    @Modifying(flushAutomatically = true)
    @Query("delete Keys where person = :person")
    void deleteOf(PersonId person);
}
