package org.alongside.training;

import org.alongside.accounts.Assignments;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reach;
import org.alongside.accounts.SignedIn;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A trainer's own are the candidates of their cohorts; a verifier's, those whose decisions they sample. */
@Component
class CohortAssignments implements Assignments {
    private final Cohorts cohorts;
    private final Candidates candidates;

    CohortAssignments(Cohorts cohorts, Candidates candidates) {
        this.cohorts = cohorts;
        this.candidates = candidates;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean assigned(SignedIn user, Reach reach, PersonalData data, PersonId person) {
        return switch (reach) {
            case COHORTS -> cohorts.teaches(user.user(), person);
            case SAMPLE -> candidates.isSampledBy(user.user(), person);
            default -> false;
        };
    }
}
