package org.alongside.progression.ui;

import com.vaadin.flow.component.select.Select;
import org.alongside.progression.OfferAnswer;
import org.alongside.progression.PaidOfferService;
import org.alongside.recruitment.Agreed;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.AskDialog;
import org.alongside.shared.ui.Asked;

/** What somebody answered, and how they said it. */
class AnswerDialog extends AskDialog {
    final Select<OfferAnswer> answer;
    final Select<Agreed> how;

    private final PersonId person;
    private final transient PaidOfferService offers;
    private final transient Runnable then;

    AnswerDialog(PersonId person, PaidOfferService offers, Runnable then) {
        this.person = person;
        this.offers = offers;
        this.then = then;
        setHeaderTitle(getTranslation("progression.answer.for"));
        Asked asked = new Asked(this);
        answer = asked.choice("progression.answer", OfferAnswer.values(), a -> "progression.answer." + a);
        how = asked.choice("progression.answer.how", Agreed.values(), h -> "recruitment.agreed." + h);
        ask(getTranslation("progression.answer.what"), getTranslation("progression.answer.do"), answer, how);
    }

    @Override
    protected boolean perform() {
        boolean whole = Asked.given(how, how.getValue()) & Asked.given(answer, answer.getValue());
        if (!whole) return false;
        if (answer.getValue() == OfferAnswer.ACCEPTED) offers.acceptFor(person, how.getValue());
        else offers.stayFor(person, how.getValue());
        then.run();
        return true;
    }
}
