package org.alongside.training;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Appeals extends Repository<Appeal, UUID> {
    Appeal saveAndFlush(Appeal appeal);

    @Query("select p from Appeal p where p.assessment = :assessment and p.isOpen = true")
    Optional<Appeal> open(AssessmentId assessment);

    List<Appeal> findByAssessmentOrderByOpenedAt(AssessmentId assessment);

    List<Appeal> findByPersonOrderByOpenedAt(PersonId person);

    @Query("select p.assessment from Appeal p where p.cohort = :cohort and p.isOpen = true")
    Set<AssessmentId> openIn(CohortId cohort);

    @Query("select p.candidate from Appeal p where p.candidate in :candidates and p.isOpen = true")
    Set<CandidateId> openOf(Collection<CandidateId> candidates);

    @Modifying(flushAutomatically = true)
    @Query("delete Appeal where person = :person")
    void deleteOf(PersonId person);
}
