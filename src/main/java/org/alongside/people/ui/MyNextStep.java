package org.alongside.people.ui;

import java.util.Optional;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.NextStepCard;

/**
 * What a volunteer has to do next, when another module knows it: a supervision that is near, an offer to answer.
 *
 * <p>Offer one as a bean. The page shows one gorse card, of the first module with an answer, so answer only when it is the volunteer’s
 * own to do now: say what, who acts and by when, with one filled button. Without any answer the page shows their first open task, and
 * else a sentence.
 */
public interface MyNextStep {
    /**
     * Empty when nothing is theirs to do.
     *
     * @param again shows the page anew: to be called after an act that changes it
     */
    Optional<NextStepCard> card(PersonId me, Runnable again);

    /** Small numbers are asked first: an answer that somebody waits for 10, what has a day and an hour 20, what may wait 30. */
    int order();
}
