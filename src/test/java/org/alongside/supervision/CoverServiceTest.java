package org.alongside.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.accounts.UserData;
import org.alongside.accounts.UserService;
import org.alongside.people.TimelineService;
import org.alongside.shared.AreaId;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Nobody stays without a supervisor, and nobody else's people move. */
@DatabaseTest
class CoverServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Supervised supervised;

    @Autowired
    CoverService cover;

    @Autowired
    SupervisionService supervisions;

    @Autowired
    OwnVolunteerService own;

    @Autowired
    UserService users;

    @Autowired
    TimelineService timeline;

    @Autowired
    Somebody somebody;

    @Autowired
    StoppedClock clock;

    AreaId dundee;
    UserId priya;
    UserId sam;
    UserId lee;

    @BeforeEach
    void three_supervisors() {
        clock.isAt(TODAY);
        dundee = somebody.area("Dundee");
        priya = somebody.signsInAs(Role.SUPERVISOR, dundee).user();
        sam = somebody.signsInAs(Role.SUPERVISOR, dundee).user();
        lee = somebody.signsInAs(Role.SUPERVISOR, dundee).user();
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
        clock.isAt(TODAY);
    }

    @Test
    void every_one_of_theirs_gets_another_with_one_press_and_one_undo() {
        PersonId ash = supervised.aVolunteer("Ash Ex", TODAY.minusDays(30), priya, dundee);
        PersonId bo = supervised.aVolunteer("Bo Why", TODAY.minusDays(30), priya, dundee);
        supervised.aVolunteer("Cy Zed", TODAY.minusDays(30), sam, dundee);
        somebody.signsInAgain(priya);
        supervisions.plan(ash, new PlanData(TODAY.plusDays(2).atTime(9, 0), SupervisionHow.PHONE, "", 0));
        somebody.signsInAs(Role.COORDINATOR, dundee);
        List<CoverRow> rows = cover.people(priya);
        assertThat(rows).extracting(CoverRow::person).containsExactlyInAnyOrder(ash, bo);
        assertThat(rows.getFirst().proposal()).as("who has the fewest").isEqualTo(lee);
        assertThat(rows.getFirst().dates())
                .as("a co-ordinator sees no days of supervision")
                .isFalse();
        List<Covered> done = cover.cover(List.of(new Covering(ash, priya, lee), new Covering(bo, priya, sam)));
        assertThat(cover.people(priya)).isEmpty();
        assertThat(timeline.timeline(ash, 9))
                .extracting(entry -> entry.what().messageKey())
                .contains("people.timeline.supervisor");
        somebody.signsInAgain(lee);
        assertThat(own.mine())
                .singleElement()
                .satisfies(one -> assertThat(one.planned()).isNotNull());
        UserId other = somebody.signsInAs(Role.COORDINATOR, dundee).user();
        assertThatThrownBy(() -> cover.takeBack(done)).hasMessage("people.refused.undo-late");
        assertThat(other).isNotNull();
    }

    @Test
    void what_was_done_is_taken_back_by_whoever_did_it() {
        PersonId ash = supervised.aVolunteer("Ash Ex", TODAY.minusDays(30), priya, dundee);
        somebody.signsInAs(Role.MANAGER, dundee);
        List<Covered> done = cover.cover(List.of(new Covering(ash, priya, lee)));
        cover.takeBack(done);
        assertThat(cover.people(priya)).extracting(CoverRow::person).containsExactly(ash);
        assertThat(cover.people(priya).getFirst().dates()).isTrue();
    }

    @Test
    void all_of_them_or_none_when_a_colleague_was_faster() {
        PersonId ash = supervised.aVolunteer("Ash Ex", TODAY.minusDays(30), priya, dundee);
        PersonId bo = supervised.aVolunteer("Bo Why", TODAY.minusDays(30), priya, dundee);
        somebody.signsInAs(Role.COORDINATOR, dundee);
        cover.cover(List.of(new Covering(bo, priya, sam)));
        assertThatThrownBy(() -> cover.cover(List.of(new Covering(ash, priya, lee), new Covering(bo, priya, lee))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(cover.people(priya)).extracting(CoverRow::person).containsExactly(ash);
    }

    @Test
    void whoever_has_nobody_or_somebody_who_is_gone_is_on_today_of_those_who_can_find_one() {
        PersonId none = supervised.aVolunteer("Nobody Yet", TODAY.minusDays(9), null, dundee);
        PersonId gone = supervised.aVolunteer("Gone Supervisor", TODAY.minusDays(8), sam, dundee);
        somebody.signsInAs(Role.ADMINISTRATOR);
        UserData data = users.details(sam);
        users.change(
                sam,
                new UserData(
                        data.name(),
                        data.email(),
                        data.telephone(),
                        data.roles(),
                        data.areas(),
                        false,
                        data.version()));
        for (Role role : List.of(Role.COORDINATOR, Role.MANAGER)) {
            somebody.signsInAs(role, dundee);
            assertThat(cover.without(10)).extracting(WithoutSupervisor::person).containsExactly(none, gone);
        }
        somebody.signsInAs(Role.COORDINATOR, somebody.area("Perth"));
        assertThat(cover.without(10)).isEmpty();
        somebody.signsInAgain(lee);
        assertThat(cover.without(10)).isEmpty();
    }

    @Test
    void nobody_supervises_themself_and_nobody_from_elsewhere_does() {
        PersonId ash = supervised.aVolunteer("Ash Ex", TODAY.minusDays(30), priya, dundee);
        UserId far = somebody.signsInAs(Role.SUPERVISOR, somebody.area("Perth")).user();
        somebody.signsInAs(Role.COORDINATOR, dundee);
        assertThatThrownBy(() -> cover.cover(List.of(new Covering(ash, priya, far))))
                .hasMessage("people.refused.supervisor");
        somebody.signsInAs(Role.COORDINATOR, somebody.area("Perth"));
        assertThatThrownBy(() -> cover.cover(List.of(new Covering(ash, priya, lee))))
                .isInstanceOf(AccessDeniedException.class);
    }
}
