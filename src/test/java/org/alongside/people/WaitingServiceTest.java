package org.alongside.people;

import static org.alongside.accounts.Role.COORDINATOR;
import static org.alongside.accounts.Role.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.alongside.accounts.Somebody;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class WaitingServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Somebody somebody;

    @Autowired
    Applicants applicants;

    @Autowired
    JourneyService journey;

    @Autowired
    WaitingService waiting;

    @Autowired
    StoppedClock clock;

    AreaId dundee;

    @BeforeEach
    void a_coordinator_works_in_dundee() {
        clock.isAt(TODAY);
        dundee = somebody.area("Dundee");
        somebody.signsInAs(COORDINATOR, dundee);
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void the_most_late_comes_first_and_other_areas_not_at_all() {
        PersonId shortlisted = applicants.anApplicant(somebody.organisation(), "Ada", dundee);
        journey.shortlist(shortlisted);
        clock.goesOn(Duration.ofDays(1));
        PersonId arrived = applicants.anApplicant(somebody.organisation(), "Bo", dundee);
        applicants.anApplicant(somebody.organisation(), "Cy", somebody.area("Angus"));
        assertThat(waiting.forMe(10)).extracting(Waiting::person).containsExactly(arrived, shortlisted);
        assertThat(waiting.forMe(10)).extracting(Waiting::due).containsExactly(TODAY.plusDays(8), TODAY.plusDays(14));
        assertThat(waiting.forMe(1)).extracting(Waiting::person).containsExactly(arrived);
    }

    @Test
    void somebody_on_hold_comes_back_a_week_before_the_day_to_look_again() {
        PersonId ada = applicants.anApplicant(somebody.organisation(), "Ada", dundee);
        journey.hold(ada, new HoldData(HoldReason.ASKED_TO_WAIT, null, TODAY.plusDays(30)));
        clock.isAt(TODAY.plusDays(22));
        assertThat(waiting.forMe(10)).isEmpty();
        clock.isAt(TODAY.plusDays(23));
        assertThat(waiting.forMe(10)).extracting(Waiting::due).containsExactly(TODAY.plusDays(30));
    }

    @Test
    void only_whoever_may_move_people_on_is_asked_to() {
        applicants.anApplicant(somebody.organisation(), "Ada", dundee);
        somebody.signsInAs(MANAGER, dundee);
        assertThat(waiting.forMe(10)).isEmpty();
    }
}
