package org.alongside.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.alongside.mentoring.Amount;
import org.alongside.mentoring.ExpenseRow;
import org.alongside.mentoring.ExpenseState;
import org.alongside.mentoring.ExpenseWhat;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;

/** What contacts cost, with how each stands, and what can be said of it. */
class ExpenseList extends UnorderedList {
    /** What a reader may do with an expense. */
    interface Deeds {
        Component of(ExpenseRow expense);
    }

    /** @param warns says which amounts are to be asked about */
    ExpenseList(List<ExpenseRow> all, MentoringWords words, boolean warns, Deeds deeds) {
        addClassNames("al-panel", "al-lines", "al-expenses");
        all.forEach(one -> add(line(one, words, warns, deeds)));
    }

    private ListItem line(ExpenseRow one, MentoringWords words, boolean warns, Deeds deeds) {
        Span what = new Span(getTranslation("mentoring.expense.line", words.day(one.on()), what(one, words)));
        what.addClassName("name");
        what.getElement().setAttribute("dir", "auto");
        Span cost = new Span(words.money(one.cost()));
        cost.addClassName("fig");
        Span facts = new Span(getTranslation("mentoring.expense.with", words.mentee(one.mentee()), receipt(one)));
        facts.addClassName("al-meta");
        facts.getElement().setAttribute("dir", "auto");
        Span standing = new Span(tag(one, words));
        standing.addClassName("tags");
        if (warns && one.looksRound() && one.state() == ExpenseState.WAITING)
            standing.add(new StatusTag(Status.WARNING, getTranslation("mentoring.expense.round")));
        return new ListItem(what, cost, facts, standing, deeds.of(one));
    }

    /** “Bus”, or what they called it. */
    static String what(ExpenseRow one, MentoringWords words) {
        boolean own = one.what() == ExpenseWhat.OTHER && one.words() != null;
        return own ? String.valueOf(one.words()) : words.text("mentoring.expense.what." + one.what());
    }

    private String receipt(ExpenseRow one) {
        if (one.receipt()) return getTranslation("mentoring.expense.kept");
        return one.whyNone() == null
                ? getTranslation("mentoring.expense.none-kept")
                : getTranslation("mentoring.expense.none-because", one.whyNone());
    }

    private StatusTag tag(ExpenseRow one, MentoringWords words) {
        Amount paid = one.paid();
        if (paid == null) return new StatusTag(Status.WAITING, getTranslation("mentoring.expense.state.WAITING"));
        String day = words.day(one.paidOn());
        return new StatusTag(
                Status.DONE,
                paid.equals(one.cost())
                        ? getTranslation("mentoring.expense.state.PAID", day)
                        : getTranslation("mentoring.expense.state.PAID.part", words.money(paid), day));
    }
}
