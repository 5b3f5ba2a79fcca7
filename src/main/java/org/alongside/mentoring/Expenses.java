package org.alongside.mentoring;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Expenses extends Repository<Expense, UUID> {
    Expense saveAndFlush(Expense expense);

    Optional<Expense> findById(UUID id);

    void delete(Expense expense);

    List<Expense> findByPersonOrderBySpentOnDescIdDesc(PersonId person, Limit most);

    /** Held until the transaction ends, so that two who pay do so one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Expense e where e.person = :person and e.id in :ids order by e.id")
    List<Expense> held(PersonId person, Collection<UUID> ids);

    /** Whoever waits longest first. */
    @Query("""
            select new org.alongside.mentoring.ExpenseSum(e.person, count(e), sum(e.pence), min(e.spentOn)) from Expense e
            where e.organisation = :organisation and e.area.id in :areas
              and e.state = org.alongside.mentoring.ExpenseState.WAITING
            group by e.person order by min(e.spentOn), e.person.id""")
    List<ExpenseSum> waiting(OrganisationId organisation, Collection<UUID> areas, Pageable page);

    @Query("""
            select e from Expense e
            where e.organisation = :organisation and e.area.id in :areas
              and e.state = org.alongside.mentoring.ExpenseState.PAID
            order by e.paidOn desc, e.id desc""")
    List<Expense> paid(OrganisationId organisation, Collection<UUID> areas, Pageable page);

    @Modifying(flushAutomatically = true)
    @Query("delete Expense where person = :person")
    void deleteOf(PersonId person);

    @Modifying(flushAutomatically = true)
    @Query("update Expense e set e.words = null, e.whyNone = null where e.match in :matches")
    void forgetWords(Collection<MatchId> matches);
}
