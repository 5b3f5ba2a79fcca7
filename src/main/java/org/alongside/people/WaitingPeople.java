package org.alongside.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WaitingPeople extends Repository<Journey, PersonId> {
    String ROWS = """
            select new org.alongside.people.PersonRow(
                p.id, p.nameToUse, p.name, p.reference, j.stage, j.since, j.reviewOn, j.opportunity)
            from Journey j join Person p on p.id = j.id
            where j.organisation = :organisation and exists (select 1 from p.areas a where a.id in :areas) and\s""";

    @Query(ROWS + "j.stage = :stage order by j.since")
    List<PersonRow> inStage(OrganisationId organisation, Stage stage, Collection<UUID> areas, Limit limit);

    @Query(ROWS + "j.reviewOn <= :day order by j.reviewOn")
    List<PersonRow> onHoldUntil(OrganisationId organisation, LocalDate day, Collection<UUID> areas, Limit limit);
}
