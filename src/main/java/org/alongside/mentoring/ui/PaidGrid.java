package org.alongside.mentoring.ui;

import com.vaadin.flow.component.Component;
import org.alongside.mentoring.Amount;
import org.alongside.mentoring.ExpenseRow;

/** What was paid back, the newest first. */
class PaidGrid extends StackedGrid<ExpenseRow> {
    PaidGrid(MentoringWords words) {
        super(words.text("mentoring.expense.tab.paid"), words);
        wide(addComponentColumn(this::who), "mentoring.mentor", 3);
        wide(addColumn(row -> words.money(paid(row))), "mentoring.expense.paid", 1);
        wide(addColumn(row -> words.day(row.paidOn())), "mentoring.expense.paid-on", 1);
        wide(addColumn(row -> ExpenseList.what(row, words)), "mentoring.expense.for", 2);
        wide(addColumn(row -> words.day(row.on())), "mentoring.contact.day", 1);
        narrow(
                addComponentColumn(row -> stack(
                        who(row),
                        getTranslation(
                                "mentoring.expense.paid-facts",
                                words.money(paid(row)),
                                words.day(row.paidOn()),
                                ExpenseList.what(row, words)))),
                "mentoring.mentor");
    }

    private static Amount paid(ExpenseRow row) {
        Amount paid = row.paid();
        return paid == null ? row.cost() : paid;
    }

    private Component who(ExpenseRow row) {
        return mentor(row.person(), row.name());
    }
}
