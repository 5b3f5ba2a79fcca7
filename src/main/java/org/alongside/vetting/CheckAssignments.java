package org.alongside.vetting;

import org.alongside.accounts.Assignments;
import org.alongside.accounts.Reach;
import org.alongside.accounts.SignedIn;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Component;

/** The second person to decide reads that case; they alone of the managers. */
@Component
class CheckAssignments implements Assignments {
    private final Checks checks;

    CheckAssignments(Checks checks) {
        this.checks = checks;
    }

    @Override
    public boolean assigned(SignedIn user, Reach reach, PersonId person) {
        return reach == Reach.SECOND_DECIDER && checks.existsByPersonAndSecondDecider(person, user.user());
    }
}
