package org.alongside.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.people.TimelineService;
import org.alongside.shared.AreaId;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A supervisor is away from a day to a day: somebody covers, and it ends by itself. */
@DatabaseTest
class AbsenceServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Supervised supervised;

    @Autowired
    AbsenceService absences;

    @Autowired
    CoverService cover;

    @Autowired
    CoverEnds ends;

    @Autowired
    OwnVolunteerService own;

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
    UserId morag;
    PersonId ash;

    @BeforeEach
    void three_supervisors() {
        clock.isAt(TODAY);
        dundee = somebody.area("Dundee");
        priya = somebody.signsInAs(Role.SUPERVISOR, dundee).user();
        sam = somebody.signsInAs(Role.SUPERVISOR, dundee).user();
        lee = somebody.signsInAs(Role.SUPERVISOR, dundee).user();
        ash = supervised.aVolunteer("Ash Ex", TODAY.minusDays(30), priya, dundee);
        morag = somebody.signsInAs(Role.COORDINATOR, dundee).user();
    }

    @AfterEach
    void everybody_is_back() {
        somebody.signsInAgain(morag);
        List.of(priya, sam, lee).forEach(absences::isBack);
        somebody.signsOut();
        clock.isAt(TODAY);
    }

    @ParameterizedTest(name = "{0} days on: {1}")
    @CsvSource({"0, false", "1, true", "14, true", "15, false"})
    void theirs_are_on_today_from_the_first_day_to_the_last_until_somebody_covers(int days, boolean named) {
        absences.isAway(priya, new Away(TODAY.plusDays(1), TODAY.plusDays(14)));
        clock.isAt(TODAY.plusDays(days));
        assertThat(cover.without(9)).extracting(WithoutSupervisor::person).isEqualTo(named ? List.of(ash) : List.of());
        if (named) {
            assertThat(cover.without(9).getFirst().away()).isEqualTo(priya);
            cover.cover(List.of(new Covering(ash, priya, sam)));
        }
        assertThat(cover.without(9)).isEmpty();
    }

    @Test
    void cover_ends_by_itself_on_the_day_after_over_the_change_of_the_clock() {
        LocalDate last = LocalDate.of(2027, 3, 28);
        clock.isAt(last.minusDays(6));
        absences.isAway(priya, new Away(last.minusDays(6), last));
        cover.cover(List.of(new Covering(ash, priya, sam)));
        ends.run(last);
        assertThat(supervisorOf(ash)).isEqualTo(sam);
        clock.isAt(last.plusDays(1));
        ends.run(last.plusDays(1));
        assertThat(supervisorOf(ash)).isEqualTo(priya);
        assertThat(absences.of(priya)).isEmpty();
        ends.run(last.plusDays(1));
        assertThat(supervisorOf(ash)).isEqualTo(priya);
        assertThat(timeline.timeline(ash, 9))
                .filteredOn(entry -> entry.what().messageKey().equals("people.timeline.supervisor"))
                .hasSize(2);
    }

    @Test
    void whoever_covers_for_the_one_who_covers_does_so_for_the_same_time() {
        absences.isAway(priya, new Away(TODAY, TODAY.plusDays(20)));
        cover.cover(List.of(new Covering(ash, priya, sam)));
        absences.isAway(sam, new Away(TODAY, TODAY.plusDays(5)));
        assertThat(cover.without(9)).extracting(WithoutSupervisor::away).containsExactly(sam);
        cover.cover(List.of(new Covering(ash, sam, lee)));
        clock.isAt(TODAY.plusDays(6));
        ends.run(TODAY.plusDays(6));
        assertThat(supervisorOf(ash)).isEqualTo(lee);
        ends.run(TODAY.plusDays(21));
        assertThat(supervisorOf(ash)).isEqualTo(priya);
    }

    @Test
    void what_was_undone_or_given_to_another_for_good_is_not_given_back() {
        absences.isAway(priya, new Away(TODAY, TODAY.plusDays(3)));
        List<Covered> done = cover.cover(List.of(new Covering(ash, priya, sam)));
        cover.takeBack(done);
        assertThat(cover.without(9)).extracting(WithoutSupervisor::person).containsExactly(ash);
        PersonId bo = supervised.aVolunteer("Bo Why", TODAY.minusDays(9), sam, dundee);
        ends.run(TODAY.plusDays(4));
        assertThat(supervisorOf(ash)).isEqualTo(priya);
        assertThat(supervisorOf(bo)).isEqualTo(sam);
    }

    @Test
    void they_come_back_early_and_nobody_else_says_so() {
        absences.isAway(priya, new Away(TODAY, TODAY.plusDays(30)));
        cover.cover(List.of(new Covering(ash, priya, sam)));
        assertThatThrownBy(() -> absences.isAway(priya, new Away(TODAY, TODAY.plusDays(3))))
                .hasMessage("supervision.refused.away-twice");
        somebody.signsInAs(Role.COORDINATOR, somebody.area("Perth"));
        assertThatThrownBy(() -> absences.isBack(priya)).isInstanceOf(NotFound.class);
        somebody.signsInAgain(morag);
        absences.isBack(priya);
        assertThat(supervisorOf(ash)).isEqualTo(priya);
    }

    @Test
    void the_days_must_make_sense() {
        for (Away wrong : List.of(
                new Away(TODAY.plusDays(3), TODAY.plusDays(2)), new Away(TODAY.minusDays(5), TODAY.minusDays(1))))
            assertThatThrownBy(() -> absences.isAway(priya, wrong)).hasMessage("supervision.refused.away-past");
        assertThatThrownBy(() -> absences.isAway(priya, new Away(TODAY, TODAY.plusDays(366))))
                .hasMessage("supervision.refused.away-long");
    }

    private UserId supervisorOf(PersonId person) {
        return List.of(priya, sam, lee).stream()
                .filter(one -> {
                    somebody.signsInAgain(one);
                    return own.mine().stream().anyMatch(mine -> mine.person().equals(person));
                })
                .findFirst()
                .map(found -> {
                    somebody.signsInAgain(morag);
                    return found;
                })
                .orElseThrow();
    }
}
