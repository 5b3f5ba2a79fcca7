package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.disclosure.Disclosers;
import org.alongside.disclosure.DisclosureService;
import org.alongside.onboarding.Agreement;
import org.alongside.onboarding.AgreementService;
import org.alongside.onboarding.InductionService;
import org.alongside.people.Condition;
import org.alongside.people.NotReady;
import org.alongside.people.PersonService;
import org.alongside.people.ReadinessService;
import org.alongside.people.Stage;
import org.alongside.people.StartData;
import org.alongside.people.StartService;
import org.alongside.recruitment.Agreed;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.alongside.vetting.CheckDetails;
import org.alongside.vetting.CheckMoveService;
import org.alongside.vetting.CheckService;
import org.alongside.vetting.CheckState;
import org.alongside.vetting.RoleRequirementData;
import org.alongside.vetting.RoleRequirementService;
import org.alongside.vetting.Vetted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A role needs more, or less, than when somebody said yes to it. */
@DatabaseTest
class ChangedNeedsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Disclosers disclosers;

    @Autowired
    Vetted vetted;

    @Autowired
    Somebody somebody;

    @Autowired
    RoleRequirementService requirements;

    @Autowired
    CheckService checks;

    @Autowired
    CheckMoveService checkMoves;

    @Autowired
    DisclosureService disclosures;

    @Autowired
    ReadinessService readiness;

    @Autowired
    AgreementService agreements;

    @Autowired
    InductionService inductions;

    @Autowired
    StartService starts;

    @Autowired
    PersonService people;

    @Autowired
    StoppedClock clock;

    Disclosers.Case ash;

    @BeforeEach
    void somebody_said_yes_to_a_role_that_needs_no_check() {
        clock.isAt(TODAY);
        ash = disclosers.anApplicant("Ash", false, false);
        disclosers.accepts(ash);
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void a_check_that_is_needed_from_now_on_begins_for_whoever_is_getting_ready_and_is_shown_as_missing() {
        theRoleNeedsPvg(true);
        theRoleNeedsPvg(true);
        assertThat(theirChecks()).extracting(CheckDetails::state).containsExactly(CheckState.REQUIRED);
        somebody.signsInAs(Role.COORDINATOR, ash.area());
        assertThat(open(readiness.conditions(person()))).contains("vetting.condition.check.open");
        assertThat(open(readiness.conditionsFor(person())))
                .as("on their own page too")
                .contains("vetting.condition.check.open");
    }

    @Test
    void whoever_is_ready_does_not_begin_before_it_is_clear() {
        isWelcomed();
        assertThat(stage()).isEqualTo(Stage.READY);
        theRoleNeedsPvg(true);
        assertThat(stage()).isEqualTo(Stage.READY);
        UserId iain = somebody.signsInAs(Role.SUPERVISOR, ash.area()).user();
        somebody.signsInAs(Role.COORDINATOR, ash.area());
        assertThat(open(readiness.conditions(person()))).contains("vetting.condition.check.open");
        assertThatThrownBy(() -> starts.start(person(), new StartData(TODAY, iain)))
                .isInstanceOfSatisfying(
                        NotReady.class, no -> assertThat(open(no.missing())).contains("vetting.condition.check.open"));
    }

    @Test
    void whoever_is_a_volunteer_already_goes_on_and_the_check_is_to_be_asked_for() {
        vetted.walksTo(person(), "ACTIVE");
        somebody.signsInAs(Role.ADMINISTRATOR, ash.area());
        save(Set.of(vetted.kind("PVG")), true);
        assertThat(stage()).isEqualTo(Stage.ACTIVE);
        assertThat(theirChecks()).extracting(CheckDetails::state).containsExactly(CheckState.REQUIRED);
        assertThat(disclosures.details(person()))
                .as("nobody who has begun is asked anew about convictions")
                .isEmpty();
    }

    @Test
    void what_is_asked_in_private_from_now_on_is_asked_of_whoever_is_getting_ready_g1() {
        Disclosers.Case applicant = disclosers.anApplicant("Not yet", false, false);
        somebody.signsInAs(Role.ADMINISTRATOR, ash.area());
        save(Set.of(), true);
        somebody.signsInAs(Role.VETTING_LEAD, ash.area());
        assertThat(disclosures.details(person())).isPresent();
        somebody.signsInAs(Role.ADMINISTRATOR, applicant.area());
        RoleRequirementData before = requirements.data(applicant.role());
        requirements.save(
                applicant.role(),
                new RoleRequirementData(Set.of(), 0, true, false, false, false, "", before.version()));
        somebody.signsInAs(Role.VETTING_LEAD, applicant.area());
        assertThat(disclosures.details(applicant.person())).isEmpty();
    }

    @Test
    void g15_what_a_role_says_about_licence_is_a_note_and_bars_nobody() {
        isWelcomed();
        somebody.signsInAs(Role.ADMINISTRATOR, ash.area());
        long version = requirements.data(ash.role()).version();
        requirements.save(
                ash.role(),
                new RoleRequirementData(
                        Set.of(), 0, false, false, false, false, "Ask your supervising officer first.", version));
        assertThat(open(readiness.conditionsFor(person()))).isEmpty();
        assertThat(stage()).isEqualTo(Stage.READY);
    }

    @Test
    void whoever_the_vetting_lead_spared_stays_spared() {
        theRoleNeedsPvg(true);
        CheckDetails check = theirChecks().getFirst();
        checkMoves.require(person(), check.id(), false, check.version());
        theRoleNeedsPvg(true);
        assertThat(theirChecks()).extracting(CheckDetails::state).containsExactly(CheckState.NOT_REQUIRED);
    }

    @Test
    void a_need_that_falls_away_makes_ready_whoever_has_everything_else() {
        theRoleNeedsPvg(true);
        isWelcomed();
        assertThat(stage()).isEqualTo(Stage.ONBOARDING);
        theRoleNeedsPvg(false);
        assertThat(stage()).isEqualTo(Stage.READY);
    }

    private void theRoleNeedsPvg(boolean needed) {
        somebody.signsInAs(Role.ADMINISTRATOR, ash.area());
        save(needed ? Set.of(vetted.kind("PVG")) : Set.of(), false);
    }

    private void save(Set<org.alongside.vetting.CheckKindId> kinds, boolean asks) {
        RoleRequirementData before = requirements.data(ash.role());
        requirements.save(
                ash.role(), new RoleRequirementData(kinds, 0, asks, false, false, false, "", before.version()));
    }

    private List<CheckDetails> theirChecks() {
        somebody.signsInAs(Role.VETTING_LEAD, ash.area());
        return checks.details(person());
    }

    private void isWelcomed() {
        somebody.signsInAs(Role.COORDINATOR, ash.area());
        for (Agreement one : Agreement.values()) agreements.acceptedFor(person(), one, Agreed.ON_PAPER);
        inductions.held(person(), TODAY);
    }

    private Stage stage() {
        return people.detailsFor(person()).stage();
    }

    private static List<String> open(List<Condition> conditions) {
        return conditions.stream()
                .filter(condition -> !condition.met())
                .map(condition -> condition.words().messageKey())
                .toList();
    }

    private PersonId person() {
        return ash.person();
    }
}
