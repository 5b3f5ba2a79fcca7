package org.alongside.journeys;

import java.time.LocalDate;
import java.util.Set;
import org.alongside.accounts.Beginnings;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.mentoring.MatchId;
import org.alongside.mentoring.Mentors;
import org.alongside.mentoring.ReferralId;
import org.alongside.mentoring.Sex;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.supervision.ActionData;
import org.alongside.supervision.ActionOwner;
import org.alongside.supervision.ActionService;
import org.alongside.supervision.ConcernData;
import org.alongside.supervision.ConcernService;
import org.alongside.supervision.MaySpeak;
import org.alongside.supervision.MissedBy;
import org.alongside.supervision.PlanData;
import org.alongside.supervision.SheetSaved;
import org.alongside.supervision.Supervised;
import org.alongside.supervision.SupervisionHow;
import org.alongside.supervision.SupervisionId;
import org.alongside.supervision.SupervisionService;
import org.alongside.supervision.SupervisionSettingsService;
import org.alongside.supervision.SupervisionSheet;
import org.alongside.supervision.SupervisionState;
import org.alongside.supervision.Urgency;
import org.alongside.supervision.Wellbeing;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Priya supervises Hamish, who meets Kim; Helen manages, and leads on concerns; Lee’s people need somebody else. */
@Lazy
@Component
record Office(
        Branch branch,
        Somebody somebody,
        Beginnings beginnings,
        Supervised supervised,
        Mentors mentors,
        SupervisionService supervisions,
        SupervisionSettingsService settings,
        ActionService actions,
        ConcernService concerns,
        StoppedClock clock) {
    PersonId opens() {
        AreaId dundee = branch.opens();
        UserId priya = branch.employs("Priya Nair", "priya@example.org", Set.of(Role.SUPERVISOR), dundee);
        UserId lee = branch.employs("Lee Ogilvie", "lee@example.org", Set.of(Role.SUPERVISOR), dundee);
        UserId helen = branch.employs("Helen Baird", "helen@example.org", Set.of(Role.MANAGER), dundee);
        PersonId hamish = supervised.aVolunteer("Hamish Geddes", SupervisionIT.TODAY.minusDays(90), priya, dundee);
        PersonId late = supervised.aVolunteer(SupervisionIT.LONG, SupervisionIT.TODAY.minusDays(70), priya, dundee);
        supervised.aVolunteer("Siân Llywelyn", SupervisionIT.TODAY.minusDays(4), priya, dundee);
        supervised.aVolunteer("Bo Why", SupervisionIT.TODAY.minusDays(20), null, dundee);
        supervised.aVolunteer("Cy Zed", SupervisionIT.TODAY.minusDays(30), lee, dundee);
        supervised.aVolunteer("Dee Ex", SupervisionIT.TODAY.minusDays(50), lee, dundee);
        supervised.was(late, priya, SupervisionIT.TODAY.minusDays(10), SupervisionState.MISSED, MissedBy.VOLUNTEER);
        meetsKim(hamish, dundee);
        somebody.signsInAgain(helen);
        settings.lead(dundee, helen);
        settings.pauses(supervised.role(hamish), true);
        wasHeld(hamish, priya);
        somebody.signsInAgain(priya);
        concerns.raise(new ConcernData(
                null, "The tall one of Tuesday", "Sounded frightened.", Urgency.THIS_WEEK, MaySpeak.ASK_FIRST));
        UserId self = somebody.volunteerSignsIn(hamish, "hamish@example.org").user();
        beginnings.password(self, Branch.PASSWORD);
        somebody.signsOut();
        return hamish;
    }

    private void meetsKim(PersonId hamish, AreaId dundee) {
        somebody.signsInAs(Role.COORDINATOR, dundee);
        mentors.isWelcomed(hamish);
        ReferralId kim = mentors.aReferral("Kim", Sex.WOMAN, dundee);
        MatchId[] match = new MatchId[1];
        mentors.inAnyRole(hamish, () -> match[0] = mentors.active(hamish, kim));
    }

    /** Six weeks ago, with something that each of the two would do. */
    private void wasHeld(PersonId hamish, UserId priya) {
        clock.isAt(SupervisionIT.TODAY.minusDays(42));
        somebody.signsInAgain(priya);
        SupervisionId first = supervisions.plan(
                hamish, new PlanData(SupervisionIT.TODAY.minusDays(42).atTime(14, 0), SupervisionHow.PHONE, "", 0));
        agree(hamish, first, "Books the first aid course", ActionOwner.VOLUNTEER, SupervisionIT.TODAY.plusDays(5));
        agree(hamish, first, "Ask about the visit room", ActionOwner.SUPERVISOR, SupervisionIT.TODAY.minusDays(11));
        supervisions.sign(hamish, first, new SheetSaved(sheet(), 0));
        clock.isAt(SupervisionIT.TODAY);
    }

    private void agree(PersonId hamish, SupervisionId in, String what, ActionOwner who, LocalDate by) {
        actions.agree(hamish, in, new ActionData(what, who, by));
    }

    private static SupervisionSheet sheet() {
        return new SupervisionSheet(
                Wellbeing.GOOD, "Enjoys it", "Two people", "", "", "The walk by the river", "", "", "");
    }
}
