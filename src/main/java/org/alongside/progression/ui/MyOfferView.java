package org.alongside.progression.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.alongside.accounts.CurrentUser;
import org.alongside.progression.OfferAnswer;
import org.alongside.progression.PaidOfferDetails;
import org.alongside.progression.PaidOfferService;
import org.alongside.progression.ReviewDetails;
import org.alongside.progression.ReviewService;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.View;

/** What is offered to me, and my answer: yes, or “No, I stay a volunteer”. */
@Route(PathwayNavigation.MY_OFFER)
@RolesAllowed("VOLUNTEER")
@StyleSheet("context://design/progression.css")
class MyOfferView extends View implements BeforeEnterObserver {
    private final PlainError error = new PlainError();
    private final transient CurrentUser current;
    private final transient PaidOfferService offers;
    private final transient ReviewService reviews;
    private final transient DayWords days;

    MyOfferView(CurrentUser current, PaidOfferService offers, ReviewService reviews, DayWords days) {
        this.current = current;
        this.offers = offers;
        this.reviews = reviews;
        this.days = days;
        addClassName("al-my-offer");
        titled(getTranslation("progression.my.offer"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId me = current.get().person();
        if (me == null) throw new NotFound();
        show(me);
    }

    private void show(PersonId me) {
        PaidOfferDetails offer = offers.toMe(me).orElseThrow(NotFound::new);
        removeAll();
        add(
                new PageHead(getTranslation("progression.my.offer"))
                        .above(new Paragraph(new Anchor("my", getTranslation("people.my"))))
                        .below(sentence(offer)),
                new Terms(offer.terms(), days));
        if (!offer.began()) add(answers(me, offer), error);
        reviews.aboutMe(me).ifPresent(this::reasons);
    }

    private String sentence(PaidOfferDetails offer) {
        if (offer.began()) return getTranslation("progression.my.offer.began");
        OfferAnswer answer = offer.answer();
        return getTranslation(answer == null ? "progression.my.offer.think" : "progression.my.offer." + answer);
    }

    private Div answers(PersonId me, PaidOfferDetails offer) {
        Div acts = new Div();
        acts.addClassName("acts");
        if (offer.answer() == null)
            acts.add(ActionButton.other(
                    getTranslation("progression.my.yes"), () -> attempt(me, () -> offers.accept(me))));
        if (offer.answer() != OfferAnswer.STAYS)
            acts.add(ActionButton.other(getTranslation("progression.my.no"), () -> attempt(me, () -> offers.stay(me))));
        return acts;
    }

    private void attempt(PersonId me, Runnable answer) {
        error.clear();
        try {
            answer.run();
            show(me);
            getElement().executeJs("window.scrollTo(0, 0)");
        } catch (Refused no) {
            error.show(no.refusal());
        }
    }

    private void reasons(ReviewDetails review) {
        Section section = new Section(new H2(getTranslation("progression.my.panel")));
        section.addClassName("al-block");
        if (review.words() != null) section.add(new Paragraph(review.words()));
        section.add(ReviewBox.reasons(review.reasons()));
        add(section);
    }
}
