package org.alongside.mentoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.shared.AreaId;
import org.alongside.shared.NotFound;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What contacts cost the mentors, and that they get it back: what it cost, and never more (G11). */
@Service
public class ExpenseService {
    private final Expenses expenses;
    private final ExpenseDesk desk;
    private final Contacts contacts;
    private final Matches matches;
    private final MatchFacts facts;
    private final InMyAreas mine;
    private final CurrentUser current;
    private final Clock clock;

    ExpenseService(
            Expenses expenses,
            ExpenseDesk desk,
            Contacts contacts,
            Matches matches,
            MatchFacts facts,
            InMyAreas mine,
            CurrentUser current,
            Clock clock) {
        this.expenses = expenses;
        this.desk = desk;
        this.contacts = contacts;
        this.matches = matches;
        this.facts = facts;
        this.mine = mine;
        this.current = current;
        this.clock = clock;
    }

    /** The newest of one mentor. */
    @Reads(PersonalData.MENTORING)
    @Transactional(readOnly = true)
    public List<ExpenseRow> newest(PersonId person, int most) {
        Map<MatchId, String> mentees = facts.mentees(person);
        return expenses.findByPersonOrderBySpentOnDescIdDesc(person, Limit.of(most)).stream()
                .map(one -> one.row("", mentees.getOrDefault(one.match(), "")))
                .toList();
    }

    /**
     * What a contact cost that was logged before.
     *
     * @throws Refused when it is not what it cost, or was said already
     */
    @ActsOn(Act.LOG_CONTACT)
    @Transactional
    public void add(PersonId person, UUID contact, ExpenseData data) {
        Contact of = contacts.findById(contact)
                .filter(one -> one.isOf(person) && !one.takenBack())
                .orElseThrow(NotFound::new);
        Match match = matches.findByIdAndPerson(of.match(), person).orElseThrow(NotFound::new);
        desk.keep(of, match, data, current.get().user());
    }

    /** It did not cost that: while it waits it can be taken back. */
    @ActsOn(Act.LOG_CONTACT)
    @Transactional
    public void takeBack(PersonId person, UUID expense) {
        desk.remove(one(person, expense));
    }

    /** What waits, mentor by mentor, in the reader’s areas or one of them: whoever waits longest first. */
    @Acts(Act.PAY_EXPENSES)
    @Transactional(readOnly = true)
    public List<WaitingExpenses> waiting(@Nullable AreaId area, Pageable page) {
        List<UUID> areas = mine.areas(area);
        if (areas.isEmpty()) return List.of();
        List<ExpenseSum> sums = expenses.waiting(organisation(), areas, page);
        Map<PersonId, String> names =
                mine.names(sums.stream().map(ExpenseSum::person).collect(Collectors.toSet()));
        return sums.stream()
                .map(one -> new WaitingExpenses(
                        one.person(),
                        names.getOrDefault(one.person(), ""),
                        (int) one.number(),
                        new Amount((int) one.pence()),
                        one.oldest()))
                .toList();
    }

    /** What was paid, the newest first. */
    @Acts(Act.PAY_EXPENSES)
    @Transactional(readOnly = true)
    public List<ExpenseRow> paid(@Nullable AreaId area, Pageable page) {
        List<UUID> areas = mine.areas(area);
        if (areas.isEmpty()) return List.of();
        List<Expense> found = expenses.paid(organisation(), areas, page);
        Map<PersonId, String> names =
                mine.names(found.stream().map(Expense::person).collect(Collectors.toSet()));
        return found.stream()
                .map(one -> one.row(names.getOrDefault(one.person(), ""), ""))
                .toList();
    }

    /** They have all of these back, each in full. */
    @ActsOn(Act.PAY_EXPENSES)
    @Transactional
    public void pay(PersonId person, Set<UUID> ids, LocalDate on) {
        held(person, ids).forEach(one -> pay(one, one.pence(), on));
    }

    /**
     * They have back what could be paid of it.
     *
     * @throws Refused when it is more than it cost (G11)
     */
    @ActsOn(Act.PAY_EXPENSES)
    @Transactional
    public void pay(PersonId person, UUID id, Amount paid, LocalDate on) {
        held(person, Set.of(id)).forEach(one -> pay(one, paid.pence(), on));
    }

    /** It was not paid after all. */
    @ActsOn(Act.PAY_EXPENSES)
    @Transactional
    public void notPaid(PersonId person, UUID id) {
        held(person, Set.of(id)).forEach(Expense::waitsAgain);
    }

    private void pay(Expense one, int pence, LocalDate on) {
        one.isPaid(pence, on, LocalDate.now(clock), current.get().user());
    }

    private List<Expense> held(PersonId person, Collection<UUID> ids) {
        List<Expense> found = expenses.held(person, ids);
        if (found.size() != ids.size()) throw new NotFound();
        return found;
    }

    private Expense one(PersonId person, UUID id) {
        return held(person, Set.of(id)).getFirst();
    }

    private OrganisationId organisation() {
        return current.get().organisation();
    }
}
