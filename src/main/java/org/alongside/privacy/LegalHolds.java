package org.alongside.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The legal holds: few at any time. */
interface LegalHolds extends Repository<LegalHold, PersonId> {
    LegalHold save(LegalHold hold);

    boolean existsById(PersonId person);

    void deleteById(PersonId person);

    @Query("select h.person from LegalHold h")
    Set<PersonId> people();

    @Query("select h.person from LegalHold h where h.person in :people")
    Set<PersonId> among(Collection<PersonId> people);

    @Query("from LegalHold h where h.organisation = :organisation order by h.placedAt desc, h.person.id desc")
    List<LegalHold> page(OrganisationId organisation, Pageable page);
}
