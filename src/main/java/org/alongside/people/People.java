package org.alongside.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface People extends Repository<Person, PersonId> {
    Person save(Person person);

    Optional<Person> findById(PersonId id);

    void delete(Person person);

    @Query("""
            select new org.alongside.people.KnownPerson(p.id, p.name, p.nameToUse, j.stage)
            from Person p join Journey j on j.id = p.id
            where p.id in :wanted and p.organisation = :organisation
              and (:everybody = true or exists (select 1 from p.areas a where a.id in :areas))""")
    List<KnownPerson> known(
            Collection<PersonId> wanted, OrganisationId organisation, boolean everybody, Collection<UUID> areas);

    @Query("select p.id from Person p where p.organisation = :organisation and p.reference = :reference")
    Optional<PersonId> idOf(OrganisationId organisation, String reference);

    @Query(
            "select new org.alongside.people.PrintedReferences$Printed(p.id, p.reference) from Person p where p.id in :people")
    List<PrintedReferences.Printed> printed(Collection<PersonId> people);
}
