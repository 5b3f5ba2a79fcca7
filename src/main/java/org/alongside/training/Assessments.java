package org.alongside.training;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Assessments extends Repository<Assessment, AssessmentId> {
    Assessment save(Assessment assessment);

    Optional<Assessment> findByCandidateAndUnit(CandidateId candidate, UnitId unit);

    List<Assessment> findByCandidate(CandidateId candidate);

    List<Assessment> findByCohortAndStateIn(CohortId cohort, Collection<UnitState> states);

    List<Assessment> findByPersonOrderById(PersonId person);

    /** Without the sealed words, which a grid does not show. */
    @Query("""
            select new org.alongside.training.Assessments$Cell(a.candidate, a.unit, a.state) from Assessment a
            where a.candidate in :candidates""")
    List<Cell> cells(Collection<CandidateId> candidates);

    /** What the rule for a certificate asks about, without the sealed words. */
    @Query("""
            select new org.alongside.training.Assessments$Stand(a.candidate, a.unit, a.state, a.sampledWhy) from Assessment a
            where a.candidate in :candidates""")
    List<Stand> stands(Collection<CandidateId> candidates);

    /** How many decisions of this assessor a verifier has confirmed; asked of a handful of assessors. */
    @Query("""
            select count(a) from Assessment a
            where a.assessor = :assessor and a.state = org.alongside.training.UnitState.CONFIRMED""")
    long confirmedOf(UserId assessor);

    /** What waits in the cohorts that somebody teaches, the longest first, by cohort and unit. */
    @Query("""
            select new org.alongside.training.Assessments$Waiting(c.id, c.name, a.unit, min(a.since), count(a))
            from Assessment a join Cohort c on c.id = a.cohort
            where c.organisation = :organisation and :trainer in elements(c.trainers)
              and a.state in (org.alongside.training.UnitState.EVIDENCE_SUBMITTED, org.alongside.training.UnitState.RETURNED)
            group by c.id, c.name, a.unit order by min(a.since)""")
    List<Waiting> toAssess(OrganisationId organisation, UserId trainer, Limit most);

    /** What waits for a verifier, by cohort. */
    @Query("""
            select new org.alongside.training.Assessments$Sampled(c.id, c.name, min(a.since), count(a))
            from Assessment a join Cohort c on c.id = a.cohort
            where c.organisation = :organisation and c.verifier = :verifier
              and a.state = org.alongside.training.UnitState.SAMPLED
            group by c.id, c.name order by min(a.since)""")
    List<Sampled> toVerify(OrganisationId organisation, UserId verifier, Limit most);

    /** Cohorts in which whoever stays is competent in every unit and nothing waits for the verifier, who has not closed them yet. */
    @Query("""
            select new org.alongside.training.Assessments$Sampled(c.id, c.name, max(a.since), count(a))
            from Assessment a join Candidate k on k.id = a.candidate join Cohort c on c.id = a.cohort
            where c.organisation = :organisation and c.verifier = :verifier and c.closedOn is null and k.leftOn is null
            group by c.id, c.name
            having sum(case when a.state in (org.alongside.training.UnitState.COMPETENT,
              org.alongside.training.UnitState.CONFIRMED) then 0 else 1 end) = 0
            order by max(a.since)""")
    List<Sampled> toClose(OrganisationId organisation, UserId verifier, Limit most);

    @Modifying(flushAutomatically = true)
    @Query("delete Assessment where person = :person")
    void deleteOf(PersonId person);

    /** One field of the grid. */
    record Cell(CandidateId candidate, UnitId unit, UnitState state) {}

    /** How a candidate stands with a unit, and why it is in the sample if it is. */
    record Stand(
            CandidateId candidate,
            UnitId unit,
            UnitState state,
            @Nullable SampleReason sampledWhy) {
        boolean isUnconfirmed() {
            return sampledWhy != null && state != UnitState.CONFIRMED;
        }
    }

    /** So many decisions wait in a cohort, the first since then. */
    record Waiting(CohortId cohort, String name, UnitId unit, Instant since, long count) {}

    /** So many decisions wait for the verifier of a cohort, the first since then. */
    record Sampled(CohortId cohort, String name, Instant since, long count) {}
}
