package org.alongside.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.mentoring.ContactRow;
import org.alongside.mentoring.ExpenseData;
import org.alongside.mentoring.ExpenseRow;
import org.alongside.mentoring.ExpenseService;
import org.alongside.mentoring.ExpenseState;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.AskThen;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.PlainError;

/** A volunteer’s own expenses: what waits, what came back, and a way to say what an earlier contact cost. */
class MyExpensesPanel extends Section {
    private static final int MOST = 10;

    private final transient PersonId me;
    private final transient ExpenseService expenses;
    private final transient List<ContactRow> contacts;
    private final transient MentoringWords words;

    /** @param contacts the newest ones: what each cost can be said later */
    MyExpensesPanel(PersonId me, ExpenseService expenses, List<ContactRow> contacts, MentoringWords words) {
        this.me = me;
        this.expenses = expenses;
        this.contacts = contacts;
        this.words = words;
        show();
    }

    private void show() {
        removeAll();
        List<ExpenseRow> all = expenses.newest(me, MOST);
        add(new H2(getTranslation("mentoring.expense")));
        add(
                all.isEmpty()
                        ? new Paragraph(getTranslation("mentoring.expense.mine.none"))
                        : new ExpenseList(all, words, false, this::deeds));
        Set<UUID> said = all.stream().map(ExpenseRow::id).collect(Collectors.toSet());
        List<ContactRow> open =
                contacts.stream().filter(one -> !said.contains(one.id())).toList();
        if (open.isEmpty()) return;
        Div acts = new Div(ActionButton.other(getTranslation("mentoring.expense.add"), () -> ask(open))
                .with(Icon.PLUS));
        acts.addClassName("acts");
        add(acts);
    }

    private Component deeds(ExpenseRow one) {
        Div acts = new Div();
        acts.addClassName("acts");
        if (one.state() != ExpenseState.WAITING) return acts;
        PlainError error = new PlainError();
        acts.add(
                ActionButton.quiet(getTranslation("mentoring.expense.take-back"), () -> {
                    try {
                        expenses.takeBack(me, one.id());
                        show();
                    } catch (Refused no) {
                        error.show(no.refusal());
                    }
                }),
                error);
        return acts;
    }

    private void ask(List<ContactRow> open) {
        Select<ContactRow> contact = new Select<>();
        contact.setLabel(getTranslation("mentoring.expense.contact"));
        contact.setItems(open);
        contact.setItemLabelGenerator(
                one -> getTranslation("mentoring.contact.line.with", words.day(one.on()), words.mentee(one.mentee())));
        if (open.size() == 1) contact.setValue(open.getFirst());
        ExpenseFields fields = new ExpenseFields();
        new AskThen(
                        getTranslation("mentoring.expense.add"),
                        getTranslation("mentoring.expense.what-we-pay"),
                        getTranslation("mentoring.save"),
                        () -> {
                            if (contact.isEmpty()) throw new Refused("mentoring.refused.expense-contact");
                            ExpenseData cost =
                                    fields.cost().orElseThrow(() -> new Refused("mentoring.refused.expense-what"));
                            expenses.add(me, contact.getValue().id(), cost);
                            show();
                        },
                        contact,
                        fields)
                .open();
    }
}
