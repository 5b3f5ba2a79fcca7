package org.alongside.supervision;

import org.alongside.accounts.Assignments;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reach;
import org.alongside.accounts.SignedIn;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose confidence somebody holds, what they raised, and what they lead on. */
@Component
class SupervisionAssignments implements Assignments {
    private final Confidences confidences;
    private final Concerns concerns;

    SupervisionAssignments(Confidences confidences, Concerns concerns) {
        this.confidences = confidences;
        this.concerns = concerns;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean assigned(SignedIn user, Reach reach, PersonalData data, PersonId person) {
        return switch (reach) {
            case AUTHOR -> confidences.existsByPersonAndAuthor(person, user.user());
            case RAISER -> concerns.existsByPersonAndRaisedBy(person, user.user());
            case NAMED_LEAD ->
                concerns.existsByPersonAndLead(person, user.user())
                        || concerns.existsByPersonAndRaisedBy(person, user.user());
            default -> false;
        };
    }
}
