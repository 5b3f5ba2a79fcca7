package org.alongside.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AllEvidence extends Repository<Evidence, EvidenceId> {
    Evidence save(Evidence evidence);

    Optional<Evidence> findByIdAndPerson(EvidenceId id, PersonId person);

    List<Evidence> findByAssessmentOrderByAddedAt(AssessmentId assessment);

    List<Evidence> findByPersonOrderById(PersonId person);

    boolean existsByAssessment(AssessmentId assessment);

    /**
     * Candidates whose evidence has been kept long enough: their award is complete since {@code day} or longer, and no sample,
     * claim, appeal or hold is open (A16).
     */
    @Query("""
            select k.id from Candidate k join Cohort c on c.id = k.cohort
            where k.completedOn <= :day and c.closedOn is not null and k.person not in :held
              and k.keptByVerifier = false and k.claim <> org.alongside.training.ClaimState.CLAIMED
              and exists (select 1 from Evidence e where e.candidate = k.id)
              and not exists (select 1 from Assessment a where a.candidate = k.id and a.state in (
                org.alongside.training.UnitState.SAMPLED, org.alongside.training.UnitState.RETURNED))
              and not exists (select 1 from Appeal p where p.candidate = k.id and p.isOpen = true)
            order by k.completedOn""")
    List<CandidateId> due(LocalDate day, Collection<PersonId> held, Limit most);

    @Modifying(flushAutomatically = true)
    @Query("delete Evidence where candidate in :candidates")
    void deleteOf(Collection<CandidateId> candidates);

    @Modifying(flushAutomatically = true)
    @Query("delete Evidence where person = :person")
    void deleteOf(PersonId person);
}
