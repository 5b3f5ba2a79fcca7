package org.alongside.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.mentoring.Amount;
import org.alongside.mentoring.ExpenseRow;
import org.alongside.mentoring.ExpenseService;
import org.alongside.mentoring.ExpenseState;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.AskThen;
import org.alongside.shared.ui.DayField;

/** On a record: what waits to be paid to the mentor, and what was paid. */
class ExpensesPanel extends Section {
    private static final int MOST = 40;

    private final transient PersonId person;
    private final transient ExpenseService expenses;
    private final transient MentoringWords words;
    private final boolean pays;

    /** @param pays the reader may say that it is paid */
    ExpensesPanel(PersonId person, ExpenseService expenses, boolean pays, MentoringWords words) {
        this.person = person;
        this.expenses = expenses;
        this.pays = pays;
        this.words = words;
        addClassName("al-expenses-of");
        show();
    }

    private void show() {
        removeAll();
        List<ExpenseRow> all = expenses.newest(person, MOST);
        setVisible(!all.isEmpty());
        List<ExpenseRow> waiting =
                all.stream().filter(one -> one.state() == ExpenseState.WAITING).toList();
        add(new H2(getTranslation("mentoring.expense")));
        if (!waiting.isEmpty()) add(sum(waiting));
        add(new ExpenseList(all, words, pays, this::deeds));
    }

    private Div sum(List<ExpenseRow> waiting) {
        Amount sum =
                new Amount(waiting.stream().mapToInt(one -> one.cost().pence()).sum());
        Div line = new Div(new Paragraph(getTranslation("mentoring.expense.waits", words.money(sum), waiting.size())));
        line.addClassName("acts");
        if (pays)
            line.add(ActionButton.other(
                    getTranslation("mentoring.expense.pay-all"),
                    () -> payAll(waiting.stream().map(ExpenseRow::id).collect(Collectors.toSet()), sum)));
        return line;
    }

    private Component deeds(ExpenseRow one) {
        Div acts = new Div();
        acts.addClassName("acts");
        if (!pays) return acts;
        acts.add(
                one.state() == ExpenseState.WAITING
                        ? ActionButton.quiet(getTranslation("mentoring.expense.pay-one"), () -> payOne(one))
                        : ActionButton.quiet(getTranslation("mentoring.expense.not-paid"), () -> {
                            expenses.notPaid(person, one.id());
                            show();
                        }));
        return acts;
    }

    private void payAll(Set<UUID> ids, Amount sum) {
        DayField on = today();
        new AskThen(
                        getTranslation("mentoring.expense.pay-all"),
                        getTranslation("mentoring.expense.pay.sum", words.money(sum)),
                        getTranslation("mentoring.expense.pay.do"),
                        () -> {
                            expenses.pay(person, ids, day(on));
                            show();
                        },
                        on)
                .open();
    }

    private void payOne(ExpenseRow one) {
        DayField on = today();
        TextField amount = ExpenseFields.amount(getTranslation("mentoring.expense.paid"));
        amount.setValue(one.cost().plain());
        new AskThen(
                        getTranslation("mentoring.expense.pay-one"),
                        getTranslation("mentoring.expense.pay.cost", words.money(one.cost())),
                        getTranslation("mentoring.expense.pay.do"),
                        () -> {
                            Amount paid = Amount.typed(amount.getValue())
                                    .orElseThrow(() -> new Refused("mentoring.refused.amount"));
                            expenses.pay(person, one.id(), paid, day(on));
                            show();
                        },
                        amount,
                        on)
                .open();
    }

    private DayField today() {
        DayField on = new DayField(getTranslation("mentoring.expense.paid-on"));
        on.setMax(words.days().today());
        on.setValue(words.days().today());
        return on;
    }

    private static LocalDate day(DayField on) {
        if (on.isEmpty()) throw new Refused("mentoring.paid.rule.NOT_AHEAD");
        return on.getValue();
    }
}
