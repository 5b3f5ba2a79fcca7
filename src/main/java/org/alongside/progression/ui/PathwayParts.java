package org.alongside.progression.ui;

import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.people.JourneyService;
import org.alongside.progression.PaidOfferService;
import org.alongside.progression.PathwayService;
import org.alongside.progression.ReviewService;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.DayWords;

/** What the pages about a pathway ask and do. */
@org.springframework.stereotype.Component
record PathwayParts(
        PathwayService pathways,
        ReviewService reviews,
        PaidOfferService offers,
        JourneyService journeys,
        Access access,
        DayWords days) {
    boolean mayReview(PersonId person) {
        return access.actsOn(Act.REVIEW_FOR_PAID_WORK, person);
    }

    boolean mayStart(PersonId person) {
        return access.actsOn(Act.START_PAID_WORK, person);
    }
}
