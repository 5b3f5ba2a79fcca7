package org.alongside.recruitment;

import java.time.LocalDate;
import java.util.Optional;
import org.alongside.shared.Refused;

/** What must hold of an offer. */
final class OfferRules {
    private OfferRules() {}

    /** Only the panel makes an offer possible. */
    static void needsSuitableInterview(Optional<Interview> latest) {
        if (latest.filter(held -> held.outcome() == InterviewOutcome.SUITABLE).isEmpty())
            throw new Refused("recruitment.refused.offer-early");
    }

    static void answerIsAhead(LocalDate answerBy, LocalDate today) {
        if (!answerBy.isAfter(today)) throw new Refused("recruitment.refused.offer-answer");
    }
}
