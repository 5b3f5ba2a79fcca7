package org.alongside.mentoring.ui;

import com.vaadin.flow.component.Component;
import org.alongside.mentoring.WaitingExpenses;

/** Mentors to whom something is to be paid; each leads to what it is. */
class WaitingGrid extends StackedGrid<WaitingExpenses> {
    WaitingGrid(MentoringWords words) {
        super(words.text("mentoring.expense.tab.waiting"), words);
        wide(addComponentColumn(this::who), "mentoring.mentor", 3);
        wide(addColumn(row -> words.money(row.sum())), "mentoring.expense.sum", 1);
        wide(addColumn(WaitingExpenses::number), "mentoring.expense.number", 1);
        wide(addColumn(row -> words.day(row.oldest())), "mentoring.expense.oldest", 1);
        narrow(
                addComponentColumn(row -> stack(
                        who(row),
                        getTranslation(
                                "mentoring.expense.facts",
                                words.money(row.sum()),
                                row.number(),
                                words.days().brief(row.oldest())))),
                "mentoring.mentor");
    }

    private Component who(WaitingExpenses row) {
        return mentor(row.person(), row.name());
    }
}
