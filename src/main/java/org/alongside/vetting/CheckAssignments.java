package org.alongside.vetting;

import org.alongside.accounts.Assignments;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reach;
import org.alongside.accounts.SignedIn;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Component;

/** The second person to decide reads what that check says until it is decided; they alone of the managers. */
@Component
class CheckAssignments implements Assignments {
    private final Checks checks;

    CheckAssignments(Checks checks) {
        this.checks = checks;
    }

    @Override
    public boolean assigned(SignedIn user, Reach reach, PersonalData data, PersonId person) {
        return reach == Reach.SECOND_DECIDER
                && data == PersonalData.CHECK_CONTENT
                && checks.existsByPersonAndSecondDeciderAndProposedIsNotNull(person, user.user());
    }
}
