package org.alongside.training;

import java.util.Collection;
import java.util.List;
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
            group by c.id, c.name, c.closedOn order by c.closedOn, c.id""")
    List<ReadyCohort> ready(OrganisationId organisation, Collection<UUID> areas, Limit limit);

    @Query("select k from Candidate k where k.cohort = :cohort and k.leftOn is null order by k.id")
    List<Candidate> staying(CohortId cohort);

    @Query("select n from HeldNumber n where n.person in :people")
    List<HeldNumber> numbers(Collection<PersonId> people);
}
