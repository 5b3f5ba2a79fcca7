package org.alongside.training;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.UserId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TrainingSessions extends Repository<TrainingSession, SessionId> {
    TrainingSession save(TrainingSession session);

    Optional<TrainingSession> findByCohortAndId(CohortId cohort, SessionId id);

    List<TrainingSession> findByCohortOrderByNumber(CohortId cohort);

    List<TrainingSession> findByCohortInOrderByStartsAt(Collection<CohortId> cohorts);

    /** Of this trainer's cohorts: sessions that began before now, did not fall out, and have not a single mark. */
    @Query("""
            select s from TrainingSession s join Cohort c on c.id = s.cohort
            where s.organisation = :organisation and s.startsAt < :now and s.startsAt > :since and s.cancelled = false
              and :trainer in elements(c.trainers)
              and exists (select 1 from Candidate k where k.cohort = c.id and k.leftOn is null)
              and not exists (select 1 from Attendance a where a.id.sessionId = s.id.id)
            order by s.startsAt""")
    List<TrainingSession> withoutRegister(
            OrganisationId organisation, UserId trainer, Instant since, Instant now, Limit most);
}
