package org.alongside.progression.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.alongside.people.ui.MyNextStep;
import org.alongside.progression.PaidOfferService;
import org.alongside.progression.PathwayDetails;
import org.alongside.progression.PathwayService;
import org.alongside.progression.PathwayState;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.NextStepCard;
import org.springframework.stereotype.Component;

/** An offer of paid work waits for their answer. */
@Component
class MyOfferStep implements MyNextStep {
    private final PathwayService pathways;
    private final PaidOfferService offers;
    private final DayWords days;

    MyOfferStep(PathwayService pathways, PaidOfferService offers, DayWords days) {
        this.pathways = pathways;
        this.offers = offers;
        this.days = days;
    }

    @Override
    public Optional<NextStepCard> card(PersonId me, Runnable again) {
        return pathways.pathway(me)
                .map(PathwayDetails::state)
                .filter(PathwayState.OFFERED::equals)
                .flatMap(state -> offers.toMe(me))
                .map(offer -> new NextStepCard(
                                words(
                                        "progression.my.offer.for",
                                        days.day(offer.terms().answerBy())),
                                words("progression.my.offer"))
                        .because(words("progression.my.offer.why"))
                        .actions(ActionLink.main(words("progression.my.offer.do"), PathwayNavigation.MY_OFFER)));
    }

    private static String words(String key, Object... arguments) {
        return new Span().getTranslation(key, arguments);
    }

    @Override
    public int order() {
        return 10;
    }
}
