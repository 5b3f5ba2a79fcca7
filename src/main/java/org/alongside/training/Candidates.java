package org.alongside.training;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Candidates extends Repository<Candidate, CandidateId> {
    /** At once, so that the table says at once when they are in another cohort. */
    Candidate saveAndFlush(Candidate candidate);

    Optional<Candidate> findByCohortAndId(CohortId cohort, CandidateId id);

    Optional<Candidate> findByCohortAndPerson(CohortId cohort, PersonId person);

    Optional<Candidate> findById(CandidateId id);

    /** Held until the transaction ends: who issues, claims or decides does so one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select k from Candidate k where k.id = :id")
    Optional<Candidate> held(CandidateId id);

    /** The same for some, always in one order: two who hold the same never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select k from Candidate k where k.id in :ids order by k.id")
    List<Candidate> held(Collection<CandidateId> ids);

    List<Candidate> findByCohortAndIdIn(CohortId cohort, Collection<CandidateId> ids);

    List<Candidate> findByCohort(CohortId cohort);

    List<Candidate> findByPersonOrderById(PersonId person);

    boolean existsByPersonAndProgrammeAndUnderWay(PersonId person, ProgrammeId programme, Boolean underWay);

    /** Those whose decisions the verifier of their cohort looks at, or who appeal against one. */
    @Query("""
            select k from Candidate k where k.cohort = :cohort and (
              exists (select 1 from Assessment a where a.candidate = k.id and a.sampledWhy is not null)
              or exists (select 1 from Appeal p where p.candidate = k.id))""")
    List<Candidate> sampled(CohortId cohort);

    @Query("""
            select count(k) > 0 from Candidate k join Cohort c on c.id = k.cohort
            where k.person = :person and c.verifier = :user and (
              exists (select 1 from Assessment a where a.candidate = k.id and a.sampledWhy is not null)
              or exists (select 1 from Appeal p where p.candidate = k.id))""")
    boolean isSampledBy(UserId user, PersonId person);

    @Modifying(flushAutomatically = true)
    @Query("delete Candidate where person = :person")
    void deleteOf(PersonId person);
}
