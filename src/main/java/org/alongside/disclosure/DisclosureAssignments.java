package org.alongside.disclosure;

import org.alongside.accounts.Assignments;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reach;
import org.alongside.accounts.SignedIn;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Component;

/** The second person reads a case from the moment it is proposed to them until it is decided, and no other. */
@Component
class DisclosureAssignments implements Assignments {
    private final SelfDisclosures disclosures;

    DisclosureAssignments(SelfDisclosures disclosures) {
        this.disclosures = disclosures;
    }

    @Override
    public boolean assigned(SignedIn user, Reach reach, PersonalData data, PersonId person) {
        return reach == Reach.SECOND_DECIDER
                && data == PersonalData.SELF_DISCLOSURE
                && disclosures.existsBySecondDeciderAndPersonAndState(user.user(), person, DisclosureState.PROPOSED);
    }
}
