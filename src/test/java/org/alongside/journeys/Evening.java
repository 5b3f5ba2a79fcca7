package org.alongside.journeys;

import java.util.Set;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.people.Applicants;
import org.alongside.shared.AreaId;
import org.alongside.shared.UserId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.training.CohortId;
import org.alongside.training.CohortService;
import org.alongside.training.InTraining;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A cohort whose twelve sessions are over, and the trainer iain@example.org. */
@Lazy
@Component
record Evening(
        Branch branch,
        Somebody somebody,
        Applicants applicants,
        InTraining training,
        CohortService cohorts,
        StoppedClock clock) {
    CohortId isOver() {
        clock.isAt(InTraining.FIRST);
        AreaId dundee = branch.opens();
        UserId iain = branch.employs("Iain Duff", "iain@example.org", Set.of(Role.TRAINER), dundee);
        somebody.signsInAs(Role.MANAGER, dundee);
        CohortId made = training.aCohort(training.theAward(), dundee, iain, null);
        for (int i = 0; i < RegisterIT.PEOPLE; i++)
            cohorts.enter(made, applicants.anApplicant(somebody.organisation(), (char) ('A' + i) + " Example", dundee));
        clock.isAt(InTraining.FIRST.plusWeeks(RegisterIT.SESSIONS));
        somebody.signsOut();
        return made;
    }
}
