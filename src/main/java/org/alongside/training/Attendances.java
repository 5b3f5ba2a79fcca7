package org.alongside.training;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Attendances extends Repository<Attendance, Attendance.Key> {
    Attendance saveAndFlush(Attendance attendance);

    Optional<Attendance> findById(Attendance.Key id);

    @Query("select a from Attendance a where a.cohort = :cohort and a.id.candidateId in :candidates")
    List<Attendance> in(CohortId cohort, Collection<UUID> candidates);

    List<Attendance> findByPerson(PersonId person);

    /** The marks of sessions that took place. */
    @Query("""
            select new org.alongside.training.Attendances$Came(k.id, a.mark) from Attendance a
            join Candidate k on k.id.id = a.id.candidateId join TrainingSession s on s.id.id = a.id.sessionId
            where k.id in :candidates and s.cancelled = false
              and a.mark <> org.alongside.training.AttendanceMark.NONE""")
    List<Came> of(Collection<CandidateId> candidates);

    @Modifying(flushAutomatically = true)
    @Query("delete Attendance where person = :person")
    void deleteOf(PersonId person);

    /** A mark of a candidate. */
    record Came(CandidateId candidate, AttendanceMark mark) {}
}
