package org.alongside.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface People extends Repository<Person, PersonId> {
    Person save(Person person);

    Optional<Person> findById(PersonId id);

    void delete(Person person);

    @Query("select p.id from Person p where p.organisation = :organisation and p.reference = :reference")
    Optional<PersonId> idOf(OrganisationId organisation, String reference);

    @Query(
            "select new org.alongside.people.PrintedReferences$Printed(p.id, p.reference) from Person p where p.id in :people")
    List<PrintedReferences.Printed> printed(Collection<PersonId> people);
}
