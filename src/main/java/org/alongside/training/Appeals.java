package org.alongside.training;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.springframework.data.domain.Limit;
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

    /** What waits for a verifier, whoever asked first. */
    @Query("""
            select new org.alongside.training.Appeals$Waiting(c.id, c.name, a.person, a.unit, p.openedAt)
            from Appeal p join Assessment a on a.id = p.assessment join Cohort c on c.id = p.cohort
            where c.organisation = :organisation and c.verifier = :verifier and p.isOpen = true
            order by p.openedAt, p.id""")
    List<Waiting> toAnswer(OrganisationId organisation, UserId verifier, Limit most);

    /** The same where nobody verifies, or nobody who still works here as a verifier: of whoever teaches, and of those areas. */
    @Query("""
            select new org.alongside.training.Appeals$Waiting(c.id, c.name, a.person, a.unit, p.openedAt)
            from Appeal p join Assessment a on a.id = p.assessment join Cohort c on c.id = p.cohort
            where c.organisation = :organisation and p.isOpen = true
              and (c.verifier is null or c.verifier.id not in :verifiers)
              and (:teacher in elements(c.trainers) or c.area.id in :areas)
            order by p.openedAt, p.id""")
    List<Waiting> withoutVerifier(
            OrganisationId organisation,
            Collection<UUID> verifiers,
            UserId teacher,
            Collection<UUID> areas,
            Limit most);

    /** The same of one cohort. */
    @Query("""
            select new org.alongside.training.Appeals$Waiting(c.id, c.name, a.person, a.unit, p.openedAt)
            from Appeal p join Assessment a on a.id = p.assessment join Cohort c on c.id = p.cohort
            where p.cohort = :cohort and p.isOpen = true order by p.openedAt, p.id""")
    List<Waiting> toAnswer(CohortId cohort);

    @Modifying(flushAutomatically = true)
    @Query("delete Appeal where person = :person")
    void deleteOf(PersonId person);

    /** One that nobody has answered. */
    record Waiting(CohortId cohort, String name, PersonId person, UnitId unit, Instant since) {}
}
