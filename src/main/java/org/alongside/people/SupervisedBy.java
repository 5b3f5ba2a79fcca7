package org.alongside.people;

import org.alongside.accounts.Assignments;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reach;
import org.alongside.accounts.SignedIn;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A supervisor’s own are those whose supervisor they are now. */
@Component
class SupervisedBy implements Assignments {
    private final Journeys journeys;

    SupervisedBy(Journeys journeys) {
        this.journeys = journeys;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean assigned(SignedIn user, Reach reach, PersonalData data, PersonId person) {
        return reach == Reach.OWN
                && journeys.findById(person)
                        .filter(journey -> user.user().equals(journey.supervisor()))
                        .isPresent();
    }
}
