package org.alongside.onboarding;

import static org.alongside.accounts.Role.COORDINATOR;
import static org.alongside.accounts.Role.MANAGER;
import static org.alongside.accounts.Role.TRAINER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.accounts.Somebody;
import org.alongside.people.Applicants;
import org.alongside.people.Condition;
import org.alongside.people.Stage;
import org.alongside.recruitment.Agreed;
import org.alongside.shared.AreaId;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.OpportunityId;
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
class AgreementServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Somebody somebody;

    @Autowired
    Applicants applicants;

    @Autowired
    AgreementService agreements;

    @Autowired
    InductionService inductions;

    @Autowired
    Welcomed welcomed;

    @Autowired
    OnboardingFiles files;

    @Autowired
    StoppedClock clock;

    AreaId dundee;
    PersonId ada;

    @BeforeEach
    void somebody_applied_in_dundee() {
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
    void g3_and_g8_are_met_by_the_induction_and_both_agreements_and_by_nothing_less() {
        assertThat(met(TODAY)).containsOnly(false);

        inductions.held(ada, TODAY);
        agreements.acceptedFor(ada, Agreement.CODE_OF_CONDUCT, Agreed.ON_PAPER);
        assertThat(met(TODAY)).containsExactly(true, true, false);
        agreements.acceptedFor(ada, Agreement.VOLUNTEER_AGREEMENT, Agreed.FACE_TO_FACE);

        assertThat(met(TODAY)).containsOnly(true);
        assertThat(met(TODAY.minusDays(1))).containsExactly(false, true, true);
    }

    @Test
    void an_induction_that_is_still_to_come_is_refused() {
        assertThatThrownBy(() -> inductions.held(ada, TODAY.plusDays(1)))
                .isInstanceOf(Refused.class)
                .hasMessage("onboarding.refused.induction-ahead");
    }

    @Test
    void what_was_accepted_twice_is_kept_once_and_with_its_version() {
        agreements.acceptedFor(ada, Agreement.CODE_OF_CONDUCT, Agreed.ON_PAPER);
        agreements.acceptedFor(ada, Agreement.CODE_OF_CONDUCT, Agreed.BY_PHONE);

        int number = numberOf(Agreement.CODE_OF_CONDUCT);
        somebody.signsInAs(COORDINATOR, dundee);
        assertThat(agreements.accepted(ada)).singleElement().satisfies(one -> {
            assertThat(one.how()).isEqualTo(Agreed.ON_PAPER);
            assertThat(one.number()).isEqualTo(number);
        });
    }

    @Test
    void a_new_version_is_published_over_the_one_that_was_read_and_never_over_another() {
        somebody.signsInAs(MANAGER, dundee);
        AgreementData read = agreements.newest(Agreement.VOLUNTEER_AGREEMENT);

        agreements.publish(Agreement.VOLUNTEER_AGREEMENT, new AgreementData("Ours", "One.\n\nTwo.", read.number()));

        assertThat(agreements.newest(Agreement.VOLUNTEER_AGREEMENT))
                .isEqualTo(new AgreementData("Ours", "One.\n\nTwo.", read.number() + 1));
        assertThatThrownBy(() -> agreements.publish(Agreement.VOLUNTEER_AGREEMENT, read))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void nobody_says_so_for_somebody_of_another_area_nor_writes_agreements_without_being_manager() {
        assertThatThrownBy(() -> agreements.newest(Agreement.CODE_OF_CONDUCT))
                .isInstanceOf(AccessDeniedException.class);
        somebody.signsInAs(TRAINER, dundee);
        assertThatThrownBy(() -> inductions.held(ada, TODAY)).isInstanceOf(AccessDeniedException.class);
        somebody.signsInAs(COORDINATOR, somebody.area("Angus"));
        assertThatThrownBy(() -> agreements.acceptedFor(ada, Agreement.CODE_OF_CONDUCT, Agreed.ON_PAPER))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void what_is_kept_is_handed_out_and_removed() {
        inductions.held(ada, TODAY);
        agreements.acceptedFor(ada, Agreement.CODE_OF_CONDUCT, Agreed.ON_PAPER);
        assertThat(files.export(ada).toString()).contains("CODE_OF_CONDUCT", "2026-11-24");
    }

    private Iterable<Boolean> met(LocalDate on) {
        return welcomed.conditions(ada, new OpportunityId(new UUID(0, 1)), Stage.READY, on).stream()
                .map(Condition::met)
                .toList();
    }

    private int numberOf(Agreement agreement) {
        somebody.signsInAs(MANAGER, dundee);
        return agreements.newest(agreement).number();
    }
}
