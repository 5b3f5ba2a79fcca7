package org.alongside.progression;

import java.util.List;
import java.util.Optional;
import org.alongside.shared.Refusal;
import org.alongside.shared.Rule;

/**
 * G12: eligible to be considered is whoever meets all that the role asks. Being eligible is a word, never an offer.
 *
 * <p>Whether there is an open concern is asked later, of everybody alike: see {@link OfferNeedsAReview}.
 */
class EligibleToBeConsidered implements Rule<List<Measured>> {
    @Override
    public Optional<Refusal> refusal(List<Measured> figures) {
        long missing = figures.stream().filter(one -> !one.met()).count();
        boolean all = !figures.isEmpty() && missing == 0;
        return all ? Optional.empty() : Optional.of(Refusal.because("progression.refused.G12", missing));
    }
}
