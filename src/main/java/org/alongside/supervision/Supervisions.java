package org.alongside.supervision;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Supervisions extends Repository<Supervision, SupervisionId> {
    Supervision save(Supervision supervision);

    Supervision saveAndFlush(Supervision supervision);

    Optional<Supervision> findById(SupervisionId id);

    /** Nobody else moves it until this unit of work ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Supervision s where s.id = :id")
    Optional<Supervision> forChange(SupervisionId id);

    List<Supervision> findByPersonOrderByOnDayDescIdDesc(PersonId person, Limit limit);

    List<Supervision> findByPersonAndStateOrderByOnDay(PersonId person, SupervisionState state, Limit limit);

    Optional<Supervision> findByPersonAndState(PersonId person, SupervisionState state);

    List<Supervision> findByPersonInAndState(Collection<PersonId> people, SupervisionState state);

    /** What was tried and what came of it, the first first; nothing of what was said. */
    @Query("""
            select new org.alongside.supervision.Attempt(s.person, s.onDay, s.state, s.missedBy) from Supervision s
            where s.person in :people order by s.onDay, s.id.id""")
    List<Attempt> attempts(Collection<PersonId> people);

    /** Signed by the supervisor before then and not by the volunteer. */
    @Query("""
            from Supervision s where s.supervisor = :supervisor and s.state = SupervisionState.HELD
              and s.signedAt < :before order by s.signedAt""")
    List<Supervision> unsigned(UserId supervisor, Instant before, Limit limit);

    /** Answered in words that the supervisor has not read. */
    @Query("""
            from Supervision s where s.supervisor = :supervisor and s.state = SupervisionState.SIGNED
              and s.answerUnread order by s.answeredAt""")
    List<Supervision> answered(UserId supervisor, Limit limit);

    @Modifying(flushAutomatically = true)
    @Query("delete Supervision where person = :person")
    void deleteOf(PersonId person);
}
