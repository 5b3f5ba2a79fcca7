package org.alongside.progression;

import java.util.Optional;
import org.alongside.shared.Refusal;
import org.alongside.shared.Rule;

/**
 * G12: nothing makes an offer by itself. An offer needs a review by a panel, and the word of the named lead, who is asked in every review
 * and cannot give it while there is an open concern; so that waiting for it says nothing about anybody.
 */
class OfferNeedsAReview implements Rule<Optional<Review>> {
    @Override
    public Optional<Refusal> refusal(Optional<Review> review) {
        if (review.filter(Review::isOpen).isEmpty())
            return Optional.of(Refusal.because("progression.refused.G12-review"));
        return review.get().hasTheLeadsWord()
                ? Optional.empty()
                : Optional.of(Refusal.because("progression.refused.G12-word"));
    }
}
