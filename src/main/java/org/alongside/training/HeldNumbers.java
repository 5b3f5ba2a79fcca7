package org.alongside.training;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HeldNumbers extends Repository<HeldNumber, PersonId> {
    HeldNumber saveAndFlush(HeldNumber number);

    Optional<HeldNumber> findById(PersonId person);

    boolean existsById(PersonId person);

    @Query("select n.person from HeldNumber n where n.person in :people")
    Set<PersonId> among(Collection<PersonId> people);

    @Query("select n.person from HeldNumber n where n.organisation = :organisation and n.numberHash = :hash")
    Optional<PersonId> holder(OrganisationId organisation, String hash);

    @Modifying(flushAutomatically = true)
    @Query("delete HeldNumber where person = :person")
    void deleteOf(PersonId person);
}
