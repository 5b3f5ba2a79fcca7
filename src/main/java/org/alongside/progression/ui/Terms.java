package org.alongside.progression.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import org.alongside.progression.PaidOfferData;
import org.alongside.shared.ui.DayWords;

/** What is offered, line by line. */
class Terms extends DescriptionList {
    Terms(PaidOfferData terms, DayWords days) {
        addClassName("al-sum");
        line("post", terms.post());
        line("pay", terms.pay());
        line("hours", getTranslation("progression.terms.hours.a-week", terms.hoursAWeek()));
        line("start", days.full(terms.contractStart()));
        line("answer-by", days.full(terms.answerBy()));
        if (terms.words() != null) line("words", terms.words());
    }

    private void line(String key, String value) {
        Description said = new Description(value);
        said.getElement().setAttribute("dir", "auto");
        Div pair = new Div(new Term(getTranslation("progression.terms." + key)), said);
        getElement().appendChild(pair.getElement());
    }
}
