package org.alongside.progression;

import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.supervision.ConcernService;
import org.springframework.stereotype.Component;

/** The named lead for concerns, who is asked for a word in every review; see decision 0142. */
@Component
class TheLead {
    private final ConcernService concerns;

    TheLead(ConcernService concerns) {
        this.concerns = concerns;
    }

    boolean is(UserId user, PersonId person) {
        return concerns.leadFor(person).equals(user);
    }

    /** Only for the lead’s own answer: nobody else is told. */
    boolean hasAnOpenConcern(PersonId person) {
        return concerns.isOpen(person);
    }
}
