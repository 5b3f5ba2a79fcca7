package org.alongside.people;

import java.util.Optional;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface People extends Repository<Person, PersonId> {
    Person save(Person person);

    Optional<Person> findById(PersonId id);

    @Query("select p.id from Person p where p.organisation = :organisation and p.reference = :reference")
    Optional<PersonId> idOf(OrganisationId organisation, String reference);
}
