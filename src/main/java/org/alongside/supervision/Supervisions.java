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
    String WAITING = """
            select new org.alongside.supervision.WaitingPaper(s.id, s.person, s.onDay, s.signedAt) from Supervision s
            where s.supervisor = :supervisor and s.person in :people
            """;

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

    /** Of each the one that is planned, when there is one. */
    @Query("""
            select new org.alongside.supervision.PlannedDay(s.id, s.person, s.startsAt, s.onDay) from Supervision s
            where s.person in :people and s.state = SupervisionState.PLANNED""")
    List<PlannedDay> planned(Collection<PersonId> people);

    /** What was tried and what came of it, the first first; nothing of what was said. */
    @Query("""
            select new org.alongside.supervision.Attempt(s.person, s.onDay, s.state, s.missedBy) from Supervision s
            where s.person in :people order by s.onDay, s.id.id""")
    List<Attempt> attempts(Collection<PersonId> people);

    /** Of these people, signed by this supervisor before then and not by the volunteer. */
    @Query(WAITING + """
              and s.state = SupervisionState.HELD and s.signedAt < :before order by s.signedAt""")
    List<WaitingPaper> unsigned(UserId supervisor, Collection<PersonId> people, Instant before, Limit limit);

    /** Of these people, answered in words that this supervisor has not read. */
    @Query(WAITING + """
              and s.state = SupervisionState.SIGNED and s.answerUnread order by s.answeredAt""")
    List<WaitingPaper> answered(UserId supervisor, Collection<PersonId> people, Limit limit);

    @Modifying(flushAutomatically = true)
    @Query("delete Supervision where person = :person")
    void deleteOf(PersonId person);
}
