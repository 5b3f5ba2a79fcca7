package org.alongside.progression.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import org.alongside.people.ChangeId;
import org.alongside.progression.OfferAnswer;
import org.alongside.progression.PaidOfferDetails;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.Undo;

/** An offer of paid work on a record: its terms, the answer, the contract, the first day. */
class OfferBox extends Section {
    private final PlainError error = new PlainError();
    private final PersonId person;
    private final transient PathwayParts parts;
    private final transient Runnable again;

    OfferBox(PersonId person, PaidOfferDetails offer, PathwayParts parts, Runnable again) {
        this.person = person;
        this.parts = parts;
        this.again = again;
        addClassName("al-block");
        add(new H2(getTranslation("progression.offer")), new Paragraph(standing(offer)));
        if (offer.answer() == OfferAnswer.ACCEPTED
                && !offer.began()
                && !parts.offers().isAssessed(person))
            add(new Notice(Status.WAITING, getTranslation("progression.G13.assessment")));
        add(new Terms(offer.terms(), parts.days()));
        if (parts.mayStart(person)) acts(offer);
    }

    private String standing(PaidOfferDetails offer) {
        DayWords days = parts.days();
        if (offer.began()) return getTranslation("progression.offer.began");
        if (offer.answer() == null || offer.answeredAt() == null)
            return getTranslation(
                    "progression.offer.open", days.day(offer.terms().answerBy()));
        String on = days.day(days.dayOf(offer.answeredAt()));
        LocalDate signed = offer.contractSignedOn();
        String answered = getTranslation("progression.offer." + offer.answer(), on);
        return signed == null
                ? answered
                : answered + " " + getTranslation("progression.offer.signed", days.day(signed));
    }

    private void acts(PaidOfferDetails offer) {
        Div acts = new Div();
        acts.addClassName("acts");
        if (offer.answer() == null)
            acts.add(button("progression.answer.for", () -> new AnswerDialog(person, parts.offers(), again).open()));
        else if (offer.answer() == OfferAnswer.ACCEPTED && !offer.began()) {
            acts.add(button(
                    "progression.contract.do",
                    () -> new ContractDialog(person, parts.offers(), parts.days(), again).open()));
            if (offer.contractSignedOn() != null) acts.add(button("progression.start.do", this::start));
        }
        if (acts.getComponentCount() > 0) add(acts, error);
    }

    private void start() {
        error.clear();
        try {
            ChangeId change = parts.offers().start(person);
            UI.getCurrent().navigate(PathwayNavigation.tab(person));
            Undo.offer(getTranslation("progression.start.done"), () -> {
                parts.journeys().takeBack(person, change);
                UI.getCurrent().navigate(PathwayNavigation.tab(person));
            });
        } catch (Refused no) {
            error.show(no.refusal());
        }
    }

    private ActionButton button(String key, Runnable work) {
        return ActionButton.other(getTranslation(key), work);
    }
}
