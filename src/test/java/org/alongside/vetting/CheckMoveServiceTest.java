package org.alongside.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.alongside.accounts.Access;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.people.Condition;
import org.alongside.people.Stage;
import org.alongside.privacy.Nights;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Checks from the offer to the decision, and what is refused on the way. */
@DatabaseTest
class CheckMoveServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Vetted vetted;

    @Autowired
    Somebody somebody;

    @Autowired
    CheckService checks;

    @Autowired
    CheckMoveService moves;

    @Autowired
    DecisionService decisions;

    @Autowired
    CheckConditions conditions;

    @Autowired
    WaitingCheckService waiting;

    @Autowired
    StoppedClock clock;

    @BeforeEach
    void it_is_november() {
        clock.isAt(TODAY);
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void an_accepted_offer_begins_what_the_role_requires_once() {
        Vetted.Case ash = vetted.inARegulatedRole("Ash");
        vetted.acceptsTheOffer(ash);
        assertThat(checks.details(ash.person()))
                .singleElement()
                .satisfies(check -> assertThat(check.state()).isEqualTo(CheckState.REQUIRED))
                .extracting(CheckDetails::kind)
                .isEqualTo("PVG membership");
    }

    @Test
    void what_is_to_be_asked_for_stands_on_today_of_the_vetting_lead_alone() {
        Vetted.Case ash = vetted.inARegulatedRole("Ash");
        assertThat(waiting.forMe(10))
                .singleElement()
                .satisfies(one -> assertThat(one.due()).isEqualTo(TODAY.plusDays(3)))
                .extracting(WaitingCheck::person)
                .isEqualTo(ash.person());
        somebody.signsInAs(Role.COORDINATOR, ash.area());
        assertThat(waiting.forMe(10)).isEmpty();
    }

    @Test
    void G1_nobody_is_asked_for_a_check_before_they_accepted_an_offer() {
        Vetted.Case ash = vetted.inARegulatedRole("Ash");
        CheckKindId pvg = check(ash).kindId();
        vetted.walksTo(ash.person(), "OFFERED");
        assertThatThrownBy(() -> moves.begin(ash.person(), pvg)).hasMessage("vetting.refused.G1");
        vetted.walksTo(ash.person(), "READY");
        assertThatThrownBy(() -> moves.begin(ash.person(), pvg)).hasMessage("vetting.refused.open-already");
    }

    @Test
    void A7_a_regulated_role_with_the_PVG_only_requested_is_not_active() {
        Vetted.Case ash = vetted.inARegulatedRole("Ash");
        request(ash);
        assertThat(conditions.conditions(ash.person(), ash.opportunity(), Stage.ACTIVE, TODAY))
                .singleElement()
                .satisfies(law -> {
                    assertThat(law.rule()).isEqualTo("G2");
                    assertThat(law.met()).isFalse();
                });
    }

    @Test
    void G2_the_law_is_not_met_by_saying_that_somebody_needs_no_PVG() {
        Vetted.Case ash = vetted.inARegulatedRole("Ash");
        moves.require(ash.person(), check(ash).id(), false, check(ash).version());
        assertThat(met(ash, Stage.ACTIVE, TODAY)).isFalse();
    }

    @Test
    void G3_it_counts_when_it_is_clear_until_the_day_on_which_it_runs_out() {
        Vetted.Case ash = vetted.inARegulatedRole("Ash");
        toSeen(ash, "1234 5678 9012 3456");
        assertThat(met(ash, Stage.READY, TODAY)).isFalse();
        clear(ash, null);
        LocalDate end = TODAY.minusDays(1).plusMonths(60);
        assertThat(check(ash).expiresOn()).isEqualTo(end);
        assertThat(met(ash, Stage.READY, TODAY)).isTrue();
        assertThat(met(ash, Stage.ACTIVE, end.minusDays(1))).isTrue();
        assertThat(met(ash, Stage.ACTIVE, end)).isFalse();
    }

    @Test
    void G4_nobody_is_not_accepted_before_somebody_has_talked_with_them() {
        Vetted.Case ash = vetted.inARegulatedRole("Ash");
        toTalk(ash);
        DecisionData no = new DecisionData(
                CheckDecision.NOT_ACCEPTED, TODAY, null, null, check(ash).version());
        assertThatThrownBy(() -> decisions.decide(ash.person(), check(ash).id(), no))
                .hasMessage("vetting.refused.G4");
        decisions.talked(ash.person(), check(ash).id(), TODAY, "They told me about it.");
        decisions.decide(ash.person(), check(ash).id(), no);
        assertThat(check(ash).state()).isEqualTo(CheckState.NOT_ACCEPTED);
        assertThat(met(ash, Stage.READY, TODAY)).isFalse();
    }

    @Test
    void G9_nobody_moves_their_own_check() {
        Vetted.Case ash = vetted.inARegulatedRole("Ash");
        CheckDetails check = check(ash);
        somebody.volunteerSignsIn(ash.person(), null);
        assertThatThrownBy(() -> moves.request(ash.person(), check.id(), new RequestData(TODAY, true, check.version())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_same_number_is_never_two_peoples() {
        Vetted.Case ash = vetted.inARegulatedRole("Ash");
        toSeen(ash, "PVG 77-88-99 " + TODAY);
        Vetted.Case bo = vetted.inARegulatedRole("Bo");
        withThePerson(bo);
        assertThatThrownBy(() -> see(bo, "pvg778899" + TODAY)).hasMessage("vetting.refused.number-taken");
        see(bo, "PVG 77-88-98 " + TODAY);
        assertThat(check(bo).state()).isEqualTo(CheckState.SEEN);
    }

    @Test
    void days_that_contradict_are_refused() {
        Vetted.Case ash = vetted.inARegulatedRole("Ash");
        PersonId person = ash.person();
        CheckId id = check(ash).id();
        assertThatThrownBy(() -> moves.request(
                        person,
                        id,
                        new RequestData(TODAY.plusDays(1), true, check(ash).version())))
                .hasMessage("vetting.refused.future");
        request(ash);
        assertThatThrownBy(() -> moves.withThePerson(
                        person, id, TODAY.minusDays(11), check(ash).version()))
                .hasMessage("vetting.refused.viewable-early");
        withThePersonSince(ash, TODAY);
        see(ash, "4" + System.nanoTime());
        assertThatThrownBy(() -> clear(ash, TODAY.minusDays(30))).hasMessage("vetting.refused.expiry-before-issue");
        DecisionData early = new DecisionData(
                CheckDecision.CLEARED,
                TODAY.minusDays(11),
                null,
                null,
                check(ash).version());
        assertThatThrownBy(() -> decisions.decide(person, id, early))
                .hasMessage("vetting.refused.decided-before-requested");
    }

    @Test
    void of_two_leads_who_decide_at_once_the_second_learns_what_the_first_decided() {
        Vetted.Case ash = vetted.inARegulatedRole("Ash");
        toSeen(ash, "5" + System.nanoTime());
        long seen = check(ash).version();
        clear(ash, null);
        assertThatThrownBy(() ->
                        decisions.needsAConversation(ash.person(), check(ash).id(), "Something", seen))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        lost -> assertThat(lost.theirs(CheckStanding.class).state())
                                .isEqualTo(CheckState.CLEAR));
    }

    @Test
    void a_move_can_be_taken_back_for_a_minute() {
        Vetted.Case ash = vetted.inARegulatedRole("Ash");
        toSeen(ash, "6" + System.nanoTime());
        CheckMoveId move = clear(ash, null).orElseThrow();
        clock.goesOn(Duration.ofSeconds(59));
        moves.takeBack(ash.person(), check(ash).id(), move);
        assertThat(check(ash).state()).isEqualTo(CheckState.SEEN);
        assertThat(check(ash).decision()).isNull();
        CheckMoveId again = clear(ash, null).orElseThrow();
        clock.goesOn(Duration.ofMinutes(1));
        assertThatThrownBy(() -> moves.takeBack(ash.person(), check(ash).id(), again))
                .hasMessage("vetting.refused.undo-late");
    }

    @Test
    void where_two_decide_the_second_agrees_before_it_is_decided_and_reads_the_case_meanwhile() {
        Vetted.Case ash = vetted.inARegulatedRole("Ash", true);
        UserId manager = somebody.signsInAs(Role.MANAGER, ash.area()).user();
        assertThat(check(ash).next()).isEmpty();
        somebody.signsInAs(Role.VETTING_LEAD, ash.area());
        toTalk(ash);
        CheckId id = check(ash).id();
        assertThatThrownBy(() -> decide(ash, null)).hasMessage("vetting.refused.second-missing");
        assertThat(decide(ash, manager)).isEmpty();
        assertThat(check(ash).state()).isEqualTo(CheckState.NEEDS_A_CONVERSATION);
        assertThatThrownBy(() -> decisions.agree(ash.person(), id, check(ash).version()))
                .isInstanceOf(NotFound.class);
        somebody.signsInAs(Role.MANAGER, ash.area());
        assertThatThrownBy(() -> checks.content(ash.person(), id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> decisions.agree(ash.person(), id, check(ash).version()))
                .isInstanceOf(NotFound.class);
        somebody.signsInAgain(manager);
        assertThat(checks.content(ash.person(), id).note()).isEqualTo("Something to talk about");
        decisions.agree(ash.person(), id, check(ash).version());
        assertThatThrownBy(() -> checks.content(ash.person(), id)).isInstanceOf(AccessDeniedException.class);
        somebody.signsInAs(Role.VETTING_LEAD, ash.area());
        assertThat(check(ash).state()).isEqualTo(CheckState.ACCEPTED);
    }

    @Test
    void a_second_person_reads_the_check_that_is_theirs_to_decide_and_nothing_else_that_is_private(
            @Autowired Access access) {
        Vetted.Case ash = vetted.inARegulatedRole("Ash", true);
        UserId manager = somebody.signsInAs(Role.MANAGER, ash.area()).user();
        somebody.signsIn(somebody.organisation(), Set.of(Role.VETTING_LEAD, Role.ADMINISTRATOR), ash.area());
        toTalk(ash);
        CheckId another = check(ash).id();
        moves.begin(ash.person(), vetted.kind("DBS_BASIC"));
        toTalk(ash);
        CheckId theirs = check(ash).id();
        assertThat(decide(ash, manager)).isEmpty();
        somebody.signsInAgain(manager);
        assertThat(check(ash).state()).isEqualTo(CheckState.NEEDS_A_CONVERSATION);
        assertThat(checks.content(ash.person(), theirs).note()).isEqualTo("Something to talk about");
        assertThat(checks.details(ash.person()).getLast().state()).isEqualTo(CheckState.SEEN);
        assertThatThrownBy(() -> checks.content(ash.person(), another)).isInstanceOf(NotFound.class);
        assertThat(access.mayRead(PersonalData.SELF_DISCLOSURE, ash.person())).isFalse();
        assertThat(access.mayRead(PersonalData.LIVED_EXPERIENCE, ash.person())).isFalse();
    }

    @Test
    void A11_decided_10_January_the_content_is_gone_10_July_and_six_fields_remain(@Autowired Nights nights) {
        LocalDate decided = LocalDate.of(2026, 1, 10);
        clock.isAt(decided);
        Vetted.Case ash = vetted.inARegulatedRole("Ash");
        CheckId id = check(ash).id();
        moves.request(
                ash.person(), id, new RequestData(decided, true, check(ash).version()));
        moves.withThePerson(ash.person(), id, decided, check(ash).version());
        moves.see(
                ash.person(),
                id,
                new SeenData(
                        decided,
                        "Ash Ex",
                        "Scheme Record",
                        "Mentor",
                        "7" + System.nanoTime(),
                        check(ash).version()));
        decisions.needsAConversation(
                ash.person(), id, "Something to talk about", check(ash).version());
        decisions.talked(ash.person(), id, decided, "They told me.");
        decisions.decide(
                ash.person(),
                id,
                new DecisionData(
                        CheckDecision.ACCEPTED, decided, null, null, check(ash).version()));
        nights.before(LocalDate.of(2026, 7, 9));
        assertThat(checks.content(ash.person(), id).note()).isEqualTo("Something to talk about");
        nights.before(LocalDate.of(2026, 7, 10));
        assertThat(checks.content(ash.person(), id).note()).isNull();
        CheckDetails kept = check(ash);
        assertThat(kept.fields()).isNotNull();
        assertThat(kept.issuedOn()).isEqualTo(decided);
        assertThat(kept.decision()).isEqualTo(CheckDecision.ACCEPTED);
    }

    @Test
    void A15_a_volunteers_check_in_a_role_that_can_become_a_paid_one_warns() {
        Vetted.Case ash = vetted.inARegulatedRole("Ash");
        assertThat(check(ash).warnsPaid()).isFalse();
        request(ash);
        assertThat(check(ash).warnsPaid()).isTrue();
    }

    @Test
    void a_coordinator_moves_nothing_and_reads_no_detail() {
        Vetted.Case ash = vetted.inARegulatedRole("Ash");
        CheckDetails check = check(ash);
        somebody.signsInAs(Role.COORDINATOR, ash.area());
        assertThat(checks.outcomes(ash.person()))
                .containsExactly(new CheckRow("PVG membership", CheckOutcome.IN_PROGRESS));
        assertThatThrownBy(() -> checks.details(ash.person())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> moves.require(ash.person(), check.id(), false, check.version()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void A18_a_manager_reads_the_same_of_a_check_with_and_without_content() {
        Vetted.Case with = vetted.inARegulatedRole("Ash");
        toTalk(with);
        Vetted.Case without = vetted.inARegulatedRole("Ash");
        toSeen(without, "8" + System.nanoTime());
        assertThat(managerReads(with)).isEqualTo(managerReads(without));

        somebody.signsInAs(Role.VETTING_LEAD, with.area());
        decide(with, null);
        somebody.signsInAs(Role.VETTING_LEAD, without.area());
        clear(without, null);
        assertThat(managerReads(with)).isEqualTo(managerReads(without));
    }

    /** All but what is this person’s own, such as the number and the version. */
    private String managerReads(Vetted.Case one) {
        somebody.signsInAs(Role.MANAGER, one.area());
        CheckDetails c = check(one);
        return String.join(
                "|",
                String.valueOf(c.state()),
                String.valueOf(c.decision()),
                String.valueOf(c.decidedOn()),
                String.valueOf(c.expiresOn()),
                String.valueOf(c.proposed()),
                String.valueOf(c.secondName()),
                String.valueOf(c.next()),
                String.valueOf(checks.outcomes(one.person())));
    }

    private boolean met(Vetted.Case one, Stage to, LocalDate on) {
        return conditions.conditions(one.person(), one.opportunity(), to, on).stream()
                .allMatch(Condition::met);
    }

    private CheckDetails check(Vetted.Case one) {
        return checks.details(one.person()).getFirst();
    }

    private void request(Vetted.Case one) {
        CheckDetails check = check(one);
        moves.request(one.person(), check.id(), new RequestData(TODAY.minusDays(10), true, check.version()));
    }

    private void withThePerson(Vetted.Case one) {
        request(one);
        withThePersonSince(one, TODAY.minusDays(2));
    }

    private void withThePersonSince(Vetted.Case one, LocalDate day) {
        CheckDetails check = check(one);
        moves.withThePerson(one.person(), check.id(), day, check.version());
    }

    private void see(Vetted.Case one, String number) {
        CheckDetails check = check(one);
        moves.see(
                one.person(),
                check.id(),
                new SeenData(TODAY.minusDays(1), "Ash Ex", "Scheme Record", "Mentor", number, check.version()));
    }

    private void toSeen(Vetted.Case one, String number) {
        withThePerson(one);
        see(one, number);
    }

    private void toTalk(Vetted.Case one) {
        toSeen(one, "7" + System.nanoTime());
        decisions.needsAConversation(
                one.person(),
                check(one).id(),
                "Something to talk about",
                check(one).version());
    }

    private Optional<CheckMoveId> decide(Vetted.Case one, @Nullable UserId second) {
        CheckDetails check = check(one);
        return decisions.decide(
                one.person(),
                check.id(),
                new DecisionData(CheckDecision.ACCEPTED, TODAY, null, second, check.version()));
    }

    private Optional<CheckMoveId> clear(Vetted.Case one, @Nullable LocalDate expires) {
        CheckDetails check = check(one);
        return decisions.decide(
                one.person(),
                check.id(),
                new DecisionData(CheckDecision.CLEARED, TODAY, expires, null, check.version()));
    }
}
