package org.alongside.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Tellings extends Repository<Telling, ChangeId> {
    Telling save(Telling telling);

    @Modifying(flushAutomatically = true)
    @Query("delete Telling where person = :person")
    void deleteOf(PersonId person);

    Optional<Telling> findById(ChangeId change);

    List<Telling> findByPersonAndToldAtIsNull(PersonId person);

    @Query("""
            select new org.alongside.people.ToTell(t.id, p.id, p.nameToUse, p.name, t.news, t.way, t.since)
            from Telling t join Person p on p.id = t.person
            where t.organisation = :organisation and t.toldAt is null and t.way in :ways
              and exists (select 1 from p.areas a where a.id in :areas)
            order by t.since""")
    List<ToTell> waiting(OrganisationId organisation, Collection<ContactWay> ways, Collection<UUID> areas, Limit limit);

    @Query("""
            select new org.alongside.people.ToTell(t.id, p.id, p.nameToUse, p.name, t.news, t.way, t.since)
            from Telling t join Person p on p.id = t.person
            where t.person = :person and t.toldAt is null order by t.since""")
    List<ToTell> waitingFor(PersonId person);
}
