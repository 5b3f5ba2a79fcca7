package org.alongside.journeys;

import java.util.List;
import org.alongside.accounts.Beginnings;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.clearance.Prisons;
import org.alongside.mentoring.HoursService;
import org.alongside.mentoring.MatchId;
import org.alongside.mentoring.Mentors;
import org.alongside.mentoring.Sex;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Ada meets Kim and signs in as ada@example.org; Lee waits for a mentor. */
@Lazy
@Component
record Pair(
        Branch branch,
        Somebody somebody,
        Beginnings beginnings,
        Mentors mentors,
        Prisons prisons,
        HoursService hours,
        StoppedClock clock) {
    Begun isBegun() {
        AreaId dundee = branch.opens();
        somebody.signsInAs(Role.VETTING_LEAD, dundee);
        prisons.aPrison("HMP Glenesk");
        somebody.signsInAs(Role.COORDINATOR, dundee);
        PersonId ada = mentors.aMentor("Ada Ex", dundee);
        mentors.aMentor("Siobhán Ní Mhaoldomhnaigh-Featherstonehaugh", dundee);
        MatchId kim = mentors.active(ada, mentors.aReferral("Kim", Sex.WOMAN, dundee));
        mentors.aReferral("Lee", Sex.MAN, dundee);
        UserId user = beginnings.volunteer(somebody.organisation(), ada, "Ada", "ada@example.org", List.of());
        beginnings.password(user, Branch.PASSWORD);
        somebody.signsOut();
        return new Begun(ada, kim);
    }

    int minutes(PersonId person) {
        return hours.figures(person, clock.today().minusDays(1), clock.today()).minutes();
    }

    int contacts(PersonId person) {
        return hours.figures(person, clock.today().minusDays(1), clock.today()).contacts();
    }

    record Begun(PersonId ada, MatchId kim) {}
}
