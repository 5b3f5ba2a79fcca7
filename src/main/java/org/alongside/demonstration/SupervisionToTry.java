package org.alongside.demonstration;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.accounts.Acting;
import org.alongside.accounts.AreaChoice;
import org.alongside.accounts.AreaService;
import org.alongside.accounts.Beginnings;
import org.alongside.accounts.OrganisationService;
import org.alongside.accounts.Role;
import org.alongside.accounts.UserData;
import org.alongside.accounts.UserDirectory;
import org.alongside.accounts.UserService;
import org.alongside.demonstration.Charity.SetUp;
import org.alongside.demonstration.Supervising.Pair;
import org.alongside.people.Volunteering;
import org.alongside.people.VolunteeringService;
import org.alongside.shared.AreaId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.supervision.ActionOwner;
import org.alongside.supervision.CoverService;
import org.alongside.supervision.Covering;
import org.alongside.supervision.GroupMeetingData;
import org.alongside.supervision.GroupMeetingService;
import org.alongside.supervision.GroupMember;
import org.alongside.supervision.MissedBy;
import org.alongside.supervision.SupervisionId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Supervision in every state: held through a year, due soon, late, waiting for a signature, missed by either and called off by a prison,
 * with what was agreed and is not done; a supervisor who left, whose people another covers, all but one; a group meeting, and concerns.
 */
@Component
@Profile("demo")
@Order(45)
class SupervisionToTry implements ApplicationRunner {
    private static final String RONA = "rona@demo.alongside.example";
    private static final int LEFT = 20;

    private final OrganisationService organisations;
    private final UserDirectory colleagues;
    private final UserService users;
    private final AreaService areas;
    private final Beginnings beginnings;
    private final LongServing longServing;
    private final VolunteeringService volunteers;
    private final Supervising supervising;
    private final CoverService cover;
    private final GroupMeetingService meetings;
    private final Worries worries;
    private final Acting acting;
    private final DemonstrationClock clock;

    SupervisionToTry(
            OrganisationService organisations,
            UserDirectory colleagues,
            UserService users,
            AreaService areas,
            Beginnings beginnings,
            LongServing longServing,
            VolunteeringService volunteers,
            Supervising supervising,
            CoverService cover,
            GroupMeetingService meetings,
            Worries worries,
            Acting acting,
            DemonstrationClock clock) {
        this.organisations = organisations;
        this.colleagues = colleagues;
        this.users = users;
        this.areas = areas;
        this.beginnings = beginnings;
        this.longServing = longServing;
        this.volunteers = volunteers;
        this.supervising = supervising;
        this.cover = cover;
        this.meetings = meetings;
        this.worries = worries;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        organisations.here().ifPresent(here -> {
            if (colleagues.colleagues(Role.SUPERVISOR, here).size() > 1) return;
            live(longServing.found(charity(here)), who(here, Role.SUPERVISOR));
            clock.setRight();
        });
    }

    private void live(SetUp charity, UserId priya) {
        List<Volunteering> theirs = volunteers.supervisedBy(charity.organisation(), priya);
        for (int i = 0; i < theirs.size(); i++) throughAYear(charity, theirs.get(i), priya, i);
        isDueSoon(begins(charity, "Kirsty Dow", 40, priya));
        isLate(begins(charity, "Amir Latif", 80, priya));
        waitsForASignature(charity, priya);
        isSeenDifferently(begins(charity, "Pavel Hruska", 210, priya));
        clock.setRight();
        leaves(charity, employs(charity, "Lorna Hay", "lorna"), employs(charity, "Neil Orr", "neil"));
        theyMeet(charity);
        worries.are(charity, priya, theirs);
    }

    /** Whoever has been there for long was supervised all the while; one of them today, and the form is begun. */
    private void throughAYear(SetUp charity, Volunteering one, UserId priya, int turn) {
        int began = (int) DAYS.between(one.startedOn(), clock.realToday());
        Pair pair = new Pair(one.person(), longServing.self(charity, one.person()), priya);
        supervising.regularly(pair, began, 2, turn);
        if (!one.name().equals(Step.SUPERVISED.who())) return;
        SupervisionId today = supervising.isPlanned(pair, 1, 1);
        supervising.isBegunToBeWritten(pair, today, SaidInSupervision.begun(), "");
        clock.setRight();
    }

    private void isDueSoon(Pair kirsty) {
        for (int daysAgo : List.of(36, 23, 10)) supervising.isSigned(kirsty, daysAgo, daysAgo);
        supervising.isPlanned(kirsty, 3, 5);
    }

    private void isLate(Pair amir) {
        for (int daysAgo : List.of(68, 55, 42, 29)) supervising.isSigned(amir, daysAgo, daysAgo);
        supervising.isMissed(amir, 16, MissedBy.VOLUNTEER, SaidInSupervision.BUS);
    }

    /** One thing of theirs is to be done, and one of the supervisor’s is late. */
    private void waitsForASignature(SetUp charity, UserId priya) {
        PersonId person = longServing.active(charity, Step.SIGN.who(), 130, priya);
        longServing.hasASpace(charity, person, RONA);
        Pair rona = new Pair(person, longServing.self(charity, person), priya);
        for (int daysAgo : List.of(118, 105, 92, 79, 66)) supervising.isSigned(rona, daysAgo, daysAgo);
        SupervisionId before = supervising.isPlanned(rona, 26, 0);
        supervising.agree(rona, before, ActionOwner.SUPERVISOR, "Asks the library for a quiet room.", 21);
        supervising.isSignedByTheSupervisor(rona, before, 3);
        supervising.answers(rona, before, 25, "");
        SupervisionId last = supervising.isPlanned(rona, 1, 0);
        supervising.agree(rona, last, ActionOwner.VOLUNTEER, "Books a place on the first aid evening.", 7);
        supervising.isBegunToBeWritten(rona, last, SaidInSupervision.begun(), SaidInSupervision.IN_CONFIDENCE);
        supervising.isSignedByTheSupervisor(rona, last, 4);
    }

    /** What a prison called off, what we missed, and an answer that is still to be read. */
    private void isSeenDifferently(Pair pavel) {
        supervising.regularly(pavel, 210, 90, 0);
        supervising.isCancelledByAPrison(pavel, 84, SaidInSupervision.PRISON);
        supervising.isMissed(pavel, 76, MissedBy.US, SaidInSupervision.WHY);
        SupervisionId last = supervising.isPlanned(pavel, 38, 0);
        supervising.agree(pavel, last, ActionOwner.VOLUNTEER, "Writes down the hours since September.", 28);
        supervising.isSignedByTheSupervisor(pavel, last, 5);
        supervising.answers(pavel, last, 3, SaidInSupervision.DIFFERENTLY);
    }

    /** Neil’s account is closed; Lorna covers for him, and one is still without. */
    private void leaves(SetUp charity, UserId lorna, UserId neil) {
        PersonId yan = longServing.active(charity, "Yan Chow", 150, neil);
        PersonId bet = longServing.active(charity, "Bet Rankin", 95, neil);
        UserId herself = longServing.self(charity, yan);
        supervising.regularly(new Pair(yan, herself, neil), 150, 30, 1);
        supervising.regularly(new Pair(bet, longServing.self(charity, bet), neil), 95, 22, 2);
        itIs(LEFT);
        acting.as(charity.coordinator(), () -> cover.cover(List.of(new Covering(yan, neil, lorna))));
        acting.as(who(charity.organisation(), Role.ADMINISTRATOR), () -> {
            UserData data = users.details(neil);
            users.change(
                    neil,
                    new UserData(
                            data.name(),
                            data.email(),
                            data.telephone(),
                            data.roles(),
                            data.areas(),
                            false,
                            data.version()));
        });
        supervising.isSigned(new Pair(yan, herself, lorna), 8, 6);
        longServing.tellEverybody(charity, Set.of(yan, bet));
    }

    private void theyMeet(SetUp charity) {
        AreaId dundee = areas(charity.organisation()).getFirst().id();
        itIs(41);
        acting.as(charity.coordinator(), () -> {
            Set<PersonId> came = meetings.members(dundee).stream()
                    .limit(6)
                    .map(GroupMember::person)
                    .collect(Collectors.toSet());
            meetings.held(new GroupMeetingData(dundee, LocalDate.now(clock), "The drop-in, with soup", came));
        });
        clock.setRight();
    }

    private Pair begins(SetUp charity, String name, int daysAgo, UserId supervisor) {
        PersonId person = longServing.active(charity, name, daysAgo, supervisor);
        longServing.tellEverybody(charity, Set.of(person));
        return new Pair(person, longServing.self(charity, person), supervisor);
    }

    /** Where befrienders are there is Priya alone, as the README says. */
    private UserId employs(SetUp charity, String name, String address) {
        Set<AreaId> where = areas(charity.organisation()).stream()
                .filter(area -> !area.name().equals("Angus"))
                .map(AreaChoice::id)
                .collect(Collectors.toSet());
        UserData data =
                new UserData(name, address + "@demo.alongside.example", "01632 960147", Set.of(Role.SUPERVISOR), where);
        return beginnings.user(charity.organisation(), data, Staff.PASSWORD);
    }

    private List<AreaChoice> areas(OrganisationId here) {
        return areas.inUse(here).stream()
                .sorted((one, other) ->
                        other.name().equals("Dundee") ? 1 : one.name().equals("Dundee") ? -1 : 0)
                .toList();
    }

    private void itIs(int daysAgo) {
        clock.setRight();
        clock.set(clock.instant().minus(Duration.ofDays(daysAgo)));
    }

    private SetUp charity(OrganisationId here) {
        return new SetUp(
                here, who(here, Role.COORDINATOR), who(here, Role.VETTING_LEAD), who(here, Role.MANAGER), List.of());
    }

    private UserId who(OrganisationId here, Role role) {
        return colleagues.colleagues(role, here).getFirst().id();
    }
}
