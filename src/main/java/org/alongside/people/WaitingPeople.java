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

    /** Those in {@code stage} whom somebody wants to look at again by that day. */
    @Query(ROWS + "j.stage = :stage and j.reviewOn <= :day order by j.reviewOn")
    List<PersonRow> untilReview(
            OrganisationId organisation, Stage stage, LocalDate day, Collection<UUID> areas, Limit limit);

    @Query("""
            select new org.alongside.people.NamedLeaving(j.id, p.nameToUse, p.name, j.leavesOn, j.leavingSaidAt)
            from Journey j join Person p on p.id = j.id
            where j.organisation = :organisation and exists (select 1 from p.areas a where a.id in :areas)
            and j.leavesOn is not null and j.stage in :stages order by j.leavesOn""")
    List<NamedLeaving> leaving(
            OrganisationId organisation, Collection<Stage> stages, Collection<UUID> areas, Limit limit);
}
