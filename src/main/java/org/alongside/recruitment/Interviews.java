package org.alongside.recruitment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Interviews extends Repository<Interview, InterviewId> {
    Interview save(Interview interview);

    void delete(Interview interview);

    Optional<Interview> findFirstByPersonOrderByStartsAtDescIdDesc(PersonId person);

    List<Interview> findByPersonOrderByStartsAt(PersonId person);

    List<Interview> findByPersonOrderByStartsAtDesc(PersonId person, Limit limit);

    /** Interviews that are over and whose outcome nobody has said; only those in which {@code panel} takes part. */
    @Query("""
            select t from Interview t
            where t.organisation = :organisation and t.state = org.alongside.recruitment.InterviewState.PLANNED
              and t.startsAt < :before and :panel member of t.panel
            order by t.startsAt""")
    List<Interview> withoutOutcome(OrganisationId organisation, Instant before, UUID panel, Limit limit);
}
