package org.alongside.supervision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SupervisionActions extends Repository<SupervisionAction, ActionId> {
    SupervisionAction save(SupervisionAction action);

    Optional<SupervisionAction> findById(ActionId id);

    List<SupervisionAction> findByPersonOrderByDueOnAscIdAsc(PersonId person);

    List<SupervisionAction> findBySupervisionOrderByDueOnAscIdAsc(SupervisionId supervision);

    void delete(SupervisionAction action);

    /** Of one owner, not done by the end of {@code day} and due before it: of each person who has any. */
    @Query("""
            select new org.alongside.supervision.OverdueCount(a.person, count(a)) from SupervisionAction a
            where a.person in :people and a.owner = :owner and a.dueOn < :day
              and (a.doneOn is null or a.doneOn > :day)
            group by a.person""")
    List<OverdueCount> countOverdue(Collection<PersonId> people, ActionOwner owner, LocalDate day);

    /** Not done, of these people, whoever does it; the first due first. */
    @Query("""
            select new org.alongside.supervision.OpenAction(a.person, a.owner, a.dueOn) from SupervisionAction a
            where a.person in :people and a.doneOn is null order by a.dueOn, a.id.id""")
    List<OpenAction> open(Collection<PersonId> people);

    @Modifying(flushAutomatically = true)
    @Query("delete SupervisionAction where person = :person")
    void deleteOf(PersonId person);
}
