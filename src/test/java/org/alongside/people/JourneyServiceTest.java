package org.alongside.people;

import static org.alongside.accounts.Role.COORDINATOR;
import static org.alongside.accounts.Role.TRAINER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.alongside.accounts.Somebody;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class JourneyServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final DeclineData NO = new DeclineData(DeclineReason.NO_PLACE, "All places are taken.", "The shop.");

    @Autowired
    Somebody somebody;

    @Autowired
    Applicants applicants;

    @Autowired
    PersonService people;

    @Autowired
    JourneyService journey;

    @Autowired
    TimelineService timelines;

    @Autowired
    StoppedClock clock;

    AreaId dundee;
    PersonId ada;

    @BeforeEach
    void somebody_applies_in_dundee() {
        clock.isAt(TODAY);
        dundee = somebody.area("Dundee");
        ada = applicants.anApplicant(somebody.organisation(), "Ada Ex", dundee);
        somebody.signsInAs(COORDINATOR, dundee);
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void somebody_shortlisted_waits_from_now_on() {
        clock.goesOn(Duration.ofDays(3));
        journey.shortlist(ada);
        assertThat(people.details(ada).stage()).isEqualTo(Stage.SHORTLISTED);
        assertThat(people.details(ada).since()).isEqualTo(clock.instant());
    }

    @Test
    void somebody_on_hold_goes_back_to_where_they_were() {
        journey.shortlist(ada);
        journey.hold(ada, new HoldData(HoldReason.ASKED_TO_WAIT, "After the holidays", TODAY.plusDays(14)));
        assertThat(people.details(ada).stage()).isEqualTo(Stage.ON_HOLD);
        assertThat(people.details(ada).reviewOn()).isEqualTo(TODAY.plusDays(14));
        journey.goOn(ada);
        assertThat(people.details(ada).stage()).isEqualTo(Stage.SHORTLISTED);
        assertThat(people.details(ada).reviewOn()).isNull();
    }

    @Test
    void a_hold_ends_after_today_and_within_a_year() {
        assertThatThrownBy(() -> journey.hold(ada, until(TODAY))).hasMessage("people.refused.review-past");
        assertThatThrownBy(() -> journey.hold(ada, until(TODAY.plusYears(1).plusDays(1))))
                .hasMessage("people.refused.review-far");
        journey.hold(ada, until(TODAY.plusYears(1)));
        assertThat(people.details(ada).stage()).isEqualTo(Stage.ON_HOLD);
    }

    @Test
    void a_no_needs_words_and_ends_the_journey() {
        DeclineData wordless = new DeclineData(DeclineReason.OTHER, "  ", "");
        assertThatThrownBy(() -> journey.decline(ada, wordless)).hasMessage("people.refused.words-missing");
        journey.decline(ada, NO);
        assertThatThrownBy(() -> journey.shortlist(ada)).isInstanceOf(Refused.class);
    }

    @Test
    void a_move_pressed_twice_is_made_once() {
        journey.shortlist(ada);
        assertThatThrownBy(() -> journey.shortlist(ada)).hasMessage("people.refused.move");
        assertThat(timelines.timeline(ada, 10)).hasSize(2);
    }

    @Test
    void ones_own_last_move_can_be_taken_back_for_a_minute() {
        Instant arrived = people.details(ada).since();
        clock.goesOn(Duration.ofDays(3));
        ChangeId change = journey.shortlist(ada);
        clock.goesOn(Duration.ofSeconds(59));
        journey.takeBack(ada, change);
        assertThat(people.details(ada).stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(people.details(ada).since()).isEqualTo(arrived);
    }

    @Test
    void after_a_minute_or_by_a_colleague_nothing_is_taken_back() {
        ChangeId change = journey.shortlist(ada);
        somebody.signsInAs(COORDINATOR, dundee);
        assertThatThrownBy(() -> journey.takeBack(ada, change)).hasMessage("people.refused.undo-late");
    }

    @Test
    void a_move_older_than_a_minute_stays() {
        ChangeId change = journey.shortlist(ada);
        clock.goesOn(Duration.ofSeconds(60));
        assertThatThrownBy(() -> journey.takeBack(ada, change)).hasMessage("people.refused.undo-late");
    }

    @Test
    void whoever_stopped_may_come_back_to_where_they_were_for_six_months() {
        journey.shortlist(ada);
        journey.withdrawByThemself(ada);
        clock.isAt(LocalDate.of(2027, 5, 24));
        journey.comeBack(ada);
        assertThat(people.details(ada).stage()).isEqualTo(Stage.SHORTLISTED);
    }

    @Test
    void after_six_months_they_apply_afresh() {
        journey.withdrawByThemself(ada);
        clock.isAt(LocalDate.of(2027, 5, 25));
        assertThatThrownBy(() -> journey.comeBack(ada)).hasMessage("people.refused.return-late");
    }

    @Test
    void whoever_stopped_while_on_hold_comes_back_to_where_they_were_before_the_hold() {
        journey.shortlist(ada);
        journey.hold(ada, until(TODAY.plusDays(7)));
        journey.withdrawByThemself(ada);
        journey.comeBack(ada);
        assertThat(people.details(ada).stage()).isEqualTo(Stage.SHORTLISTED);
    }

    @Test
    void nobody_moves_people_of_another_area_or_without_the_role() {
        somebody.signsInAs(COORDINATOR, somebody.area("Angus"));
        assertThatThrownBy(() -> journey.shortlist(ada)).isInstanceOf(AccessDeniedException.class);
        somebody.signsInAs(TRAINER, dundee);
        assertThatThrownBy(() -> journey.shortlist(ada)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_timeline_tells_what_happened_and_leaves_out_what_was_taken_back() {
        ChangeId change = journey.shortlist(ada);
        journey.takeBack(ada, change);
        clock.goesOn(Duration.ofHours(1));
        journey.decline(ada, NO);
        assertThat(timelines.timeline(ada, 10))
                .extracting(e -> e.what().messageKey())
                .containsExactly(
                        "people.timeline.words", "people.timeline.DECLINED.us", "people.timeline.SUBMITTED.them");
    }

    private static HoldData until(LocalDate reviewOn) {
        return new HoldData(HoldReason.OTHER, null, reviewOn);
    }
}
