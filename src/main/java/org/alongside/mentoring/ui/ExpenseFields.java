package org.alongside.mentoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.alongside.mentoring.Amount;
import org.alongside.mentoring.ExpenseData;
import org.alongside.mentoring.ExpenseWhat;
import org.alongside.shared.Refused;

/** What it cost, if anything: nothing pressed is nothing, and takes no tap. The fields come when something is pressed. */
class ExpenseFields extends Div {
    final TextField amount = amount(getTranslation("mentoring.expense.amount"));
    final TextField words = new TextField(getTranslation("mentoring.expense.words"));
    final TextField whyNone = new TextField(getTranslation("mentoring.expense.why-none"));

    private final ChoiceButtons<ExpenseWhat> what;
    private final ChoiceButtons<Boolean> receipt;
    private final Div more = new Div();

    ExpenseFields() {
        addClassName("al-expense");
        what = new ChoiceButtons<>(
                        getTranslation("mentoring.expense.cost"),
                        List.of(ExpenseWhat.values()),
                        one -> getTranslation("mentoring.expense.what." + one),
                        this::chosen)
                .orNone(() -> more.setVisible(false));
        receipt = new ChoiceButtons<>(
                getTranslation("mentoring.expense.receipt"),
                List.of(true, false),
                one -> getTranslation("mentoring.expense.receipt." + one),
                kept -> whyNone.setVisible(!kept));
        amount.setHelperText(getTranslation("mentoring.expense.amount.hint"));
        whyNone.setHelperText(getTranslation("mentoring.expense.why-none.hint"));
        for (TextField one : List.of(words, whyNone)) {
            one.setMaxLength(120);
            one.getElement().setAttribute("dir", "auto");
        }
        whyNone.setVisible(false);
        more.addClassName("more");
        more.add(words, amount, receipt, whyNone);
        more.setVisible(false);
        add(what, more);
    }

    /** A field for pounds and pence, with the keys for it on a phone. */
    static TextField amount(String label) {
        TextField amount = new TextField(label);
        amount.setPrefixComponent(new Span("£"));
        amount.setMaxLength(12);
        amount.setAutocomplete(Autocomplete.OFF);
        amount.getElement().executeJs("this.inputElement?.setAttribute('inputmode', 'decimal')");
        return amount;
    }

    private void chosen(ExpenseWhat one) {
        boolean first = !more.isVisible();
        more.setVisible(true);
        words.setVisible(one == ExpenseWhat.OTHER);
        if (first) (one == ExpenseWhat.OTHER ? words : amount).focus();
    }

    /** @throws Refused when something cost something, and not all of it is said */
    Optional<ExpenseData> cost() {
        return what.chosen().map(this::cost);
    }

    private ExpenseData cost(ExpenseWhat one) {
        int pence = Amount.typed(amount.getValue())
                .orElseThrow(() -> new Refused("mentoring.refused.amount"))
                .pence();
        boolean kept = receipt.chosen().orElseThrow(() -> new Refused("mentoring.refused.receipt"));
        return new ExpenseData(
                one, one == ExpenseWhat.OTHER ? words.getValue() : "", pence, kept, kept ? "" : whyNone.getValue());
    }
}
