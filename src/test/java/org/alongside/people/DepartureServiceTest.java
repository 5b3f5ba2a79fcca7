package org.alongside.people;

import static org.alongside.accounts.Role.COORDINATOR;
import static org.alongside.accounts.Role.MANAGER;
import static org.alongside.accounts.Role.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.alongside.accounts.SignedIn;
import org.alongside.accounts.Somebody;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class DepartureServiceTest {
    private static final LocalDate START = LocalDate.of(2025, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Somebody somebody;

    @Autowired
    Applicants applicants;

    @Autowired
    PersonService people;

    @Autowired
    DepartureService departures;

    @Autowired
    JourneyService journeys;

    @Autowired
    ActiveTimeService activeTime;

    @Autowired
    TimelineService timelines;

    @Autowired
    TellingService tellings;

    @Autowired
    StoppedClock clock;

    AreaId dundee;
    PersonId ada;
    SignedIn manager;

    @BeforeEach
    void somebody_is_active_since_1_march_2025() {
        clock.isAt(START);
        dundee = somebody.area("Dundee");
        ada = applicants.anApplicant(somebody.organisation(), "Ada Ex", dundee);
        applicants.becomesActive(ada, somebody.signsInAs(SUPERVISOR, dundee).user());
        clock.isAt(TODAY);
        manager = somebody.signsInAs(MANAGER, dundee);
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void a_manager_pauses_somebody_and_they_go_on_as_what_they_were() {
        departures.suspend(ada, pause(SuspendReason.ASKED_FOR_IT, TODAY.plusDays(30)));
        assertThat(people.details(ada).stage()).isEqualTo(Stage.SUSPENDED);
        assertThat(people.details(ada).reviewOn()).isEqualTo(TODAY.plusDays(30));
        clock.isAt(TODAY.plusDays(10));
        departures.resume(ada);
        assertThat(people.details(ada).stage()).isEqualTo(Stage.ACTIVE);
        assertThat(timelines.timeline(ada, 2))
                .extracting(entry -> entry.what().messageKey())
                .containsExactly("people.timeline.ACTIVE.us", "people.timeline.words");
    }

    @Test
    void the_days_of_a_pause_do_not_count_and_one_that_was_taken_back_never_was() {
        clock.isAt(LocalDate.of(2025, 6, 1));
        departures.suspend(ada, pause(SuspendReason.OTHER, LocalDate.of(2025, 6, 20)));
        assertThat(activeTime.of(ada).completeOn(12)).isEmpty();
        clock.isAt(LocalDate.of(2025, 6, 11));
        departures.resume(ada);
        clock.isAt(LocalDate.of(2025, 7, 1));
        ChangeId mistake = departures.suspend(ada, pause(SuspendReason.OTHER, LocalDate.of(2025, 7, 20)));
        clock.goesOn(Duration.ofSeconds(30));
        journeys.takeBack(ada, mistake);

        assertThat(activeTime.of(ada).since()).contains(START);
        assertThat(activeTime.of(ada).completeOn(12)).contains(LocalDate.of(2026, 3, 11));
        assertThat(activeTime.of(ada).goesOn()).isTrue();
    }

    @Test
    void a_coordinator_pauses_somebody_in_an_emergency_alone_and_a_manager_looks_soon() {
        somebody.signsInAs(COORDINATOR, dundee);
        assertThatThrownBy(() -> departures.suspend(ada, pause(SuspendReason.OTHER, TODAY.plusDays(3))))
                .hasMessage("people.refused.suspend-manager");
        assertThatThrownBy(() -> departures.suspend(ada, pause(SuspendReason.EMERGENCY, TODAY.plusDays(15))))
                .hasMessage("people.refused.suspend-long");
        departures.suspend(ada, pause(SuspendReason.EMERGENCY, TODAY.plusDays(3)));
        assertThatThrownBy(() -> departures.resume(ada)).isInstanceOf(AccessDeniedException.class);
        assertThat(departures.paused(10)).isEmpty();

        somebody.signsInAgain(manager.user());
        assertThat(departures.paused(10)).extracting(Waiting::person).containsExactly(ada);
    }

    @Test
    void a_pause_is_looked_at_after_today_and_within_a_year() {
        assertThatThrownBy(() -> departures.suspend(ada, pause(SuspendReason.OTHER, TODAY)))
                .hasMessage("people.refused.review-past");
        assertThatThrownBy(() -> departures.suspend(
                        ada, pause(SuspendReason.OTHER, TODAY.plusYears(1).plusDays(1))))
                .hasMessage("people.refused.review-far");
    }

    @Test
    void whoever_leaves_is_thanked_and_does_not_come_back() {
        assertThatThrownBy(() -> departures.left(ada, goodbye(TODAY.plusDays(1))))
                .hasMessage("people.refused.leave-ahead");
        assertThatThrownBy(() -> departures.left(ada, goodbye(START.minusDays(1))))
                .hasMessage("people.refused.leave-early");
        departures.left(ada, goodbye(TODAY.minusDays(4)));
        assertThat(people.details(ada).stage()).isEqualTo(Stage.LEFT);
        assertThat(activeTime.of(ada).goesOn()).isFalse();
        assertThat(activeTime.of(ada).days(TODAY.plusYears(1))).isEqualTo(629);
        assertThatThrownBy(() -> departures.resume(ada)).hasMessage("people.refused.move");

        somebody.signsInAs(COORDINATOR, dundee);
        assertThat(tellings.waitingFor(ada)).extracting(ToTell::news).contains(Stage.LEFT);
        somebody.volunteerSignsIn(ada, null);
        assertThat(journeys.lastWords(ada)).contains("Thank you for two good years.");
    }

    @Test
    void the_person_says_that_they_want_to_leave_and_may_think_again_until_a_manager_says_goodbye() {
        SignedIn me = somebody.volunteerSignsIn(ada, null);
        assertThatThrownBy(() -> departures.iWantToLeave(ada, TODAY.minusDays(1)))
                .hasMessage("people.refused.leave-past");
        departures.iWantToLeave(ada, TODAY.plusDays(14));
        departures.iStay(ada);
        assertThat(departures.leavesOn(ada)).isEmpty();
        departures.iWantToLeave(ada, TODAY);
        assertThat(people.details(ada).stage()).isEqualTo(Stage.ACTIVE);
        assertThat(departures.leaving(10)).isEmpty();

        somebody.signsInAgain(manager.user());
        assertThat(departures.leaving(10)).extracting(Leaving::person).containsExactly(ada);
        departures.left(ada, goodbye(TODAY));
        assertThat(departures.leaving(10)).isEmpty();

        somebody.signsInAgain(me.user());
        assertThatThrownBy(() -> departures.iWantToLeave(ada, TODAY)).hasMessage("people.refused.move");
    }

    @Test
    void nobody_pauses_or_says_goodbye_to_people_of_another_area() {
        somebody.signsInAs(MANAGER, somebody.area("Angus"));
        assertThatThrownBy(() -> departures.suspend(ada, pause(SuspendReason.OTHER, TODAY.plusDays(3))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> departures.left(ada, goodbye(TODAY))).isInstanceOf(AccessDeniedException.class);
        assertThat(departures.leaving(10)).isEmpty();
    }

    private static SuspendData pause(SuspendReason reason, LocalDate reviewOn) {
        return new SuspendData(reason, "They asked for some weeks.", reviewOn);
    }

    private static LeaveData goodbye(LocalDate lastDay) {
        return new LeaveData(lastDay, LeaveReason.THEY_CHOSE_TO, "Thank you for two good years.");
    }
}
