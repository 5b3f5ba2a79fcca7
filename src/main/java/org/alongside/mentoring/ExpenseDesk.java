package org.alongside.mentoring;

import java.time.Clock;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.springframework.stereotype.Component;

/** Keeps what contacts cost, each once; what was paid stays with its contact. */
@Component
class ExpenseDesk {
    private final Expenses expenses;
    private final Clock clock;

    ExpenseDesk(Expenses expenses, Clock clock) {
        this.expenses = expenses;
        this.clock = clock;
    }

    /** @throws Refused when it is not what it cost (G11), or is kept already */
    void keep(Contact contact, Match match, ExpenseData data, UserId by) {
        ExpenseRule.enforceAll(data);
        if (expenses.findById(contact.id()).isPresent()) throw new Refused("mentoring.refused.expense-kept");
        expenses.saveAndFlush(new Expense(contact, match, data, by, clock.instant()));
    }

    /**
     * The contact was not so: what it cost goes with it.
     *
     * @throws Refused when it was paid
     */
    void takeBack(Contact contact) {
        expenses.findById(contact.id()).ifPresent(this::remove);
        contact.isTakenBack();
    }

    void remove(Expense expense) {
        if (expense.state() == ExpenseState.PAID) throw new Refused("mentoring.refused.expense-paid");
        expenses.delete(expense);
    }
}
