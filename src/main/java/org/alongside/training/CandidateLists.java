package org.alongside.training;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CandidateLists extends Repository<Candidate, CandidateId> {
    @Query("""
            select new org.alongside.training.ReadyCohort(c.id, c.name, c.closedOn, count(k))
            from Cohort c join Candidate k on k.cohort = c.id
            where c.organisation = :organisation and c.area.id in :areas and c.closedOn is not null
              and k.progress = org.alongside.training.AwardProgress.SAMPLING_CLOSED and k.leftOn is null
              and exists (select 1 from HeldNumber n where n.person = k.person)
              and not exists (select 1 from Appeal p where p.candidate = k.id and p.isOpen = true)
            group by c.id, c.name, c.closedOn order by c.closedOn, c.id""")
    List<ReadyCohort> ready(OrganisationId organisation, Collection<UUID> areas, Limit limit);

    /** Those whom nothing keeps from our certificate (G10), of one cohort. */
    @Query("""
            select k.id from Candidate k join Cohort c on c.id = k.cohort
            where c.organisation = :organisation and c.id = :cohort and c.closedOn is not null
              and k.progress = org.alongside.training.AwardProgress.SAMPLING_CLOSED and k.leftOn is null
              and exists (select 1 from HeldNumber n where n.person = k.person)
              and not exists (select 1 from Appeal p where p.candidate = k.id and p.isOpen = true)""")
    Set<CandidateId> ready(OrganisationId organisation, CohortId cohort);

    /** Everybody who has not left, without what a list of names does not show. */
    @Query("""
            select new org.alongside.training.EnteredPerson(k.id, k.person) from Candidate k
            where k.organisation = :organisation and k.cohort = :cohort and k.leftOn is null""")
    List<EnteredPerson> entered(OrganisationId organisation, CohortId cohort);

    @Query("select k from Candidate k where k.cohort = :cohort and k.leftOn is null order by k.id")
    List<Candidate> staying(CohortId cohort);

    @Query("select n from HeldNumber n where n.person in :people")
    List<HeldNumber> numbers(Collection<PersonId> people);
}
