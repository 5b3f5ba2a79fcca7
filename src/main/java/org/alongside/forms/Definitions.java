package org.alongside.forms;

import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface Definitions extends CrudRepository<Definition, UUID> {
    @Query("select max(d.number) from Definition d where d.organisation = :organisation and d.name = :name")
    Optional<Integer> newest(OrganisationId organisation, String name);

    @Query("""
            select d.definition from Definition d
            where d.organisation = :organisation and d.name = :name and d.number = :number""")
    Optional<String> json(OrganisationId organisation, String name, int number);
}
