package org.alongside.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accounts.Role;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.people.TimelineService;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class ClearanceServiceTest extends ClearanceTest {
    @Autowired
    LegalIdentityService identities;

    @Autowired
    PersonService people;

    @Autowired
    EntryService entry;

    @Autowired
    KeysService keys;

    @Autowired
    TimelineService timeline;

    @Autowired
    ClearanceReminderService reminders;

    @Autowired
    EstablishmentService establishments;

    @Test
    void a14_a_form_with_neither_middle_name_nor_none_is_stopped() {
        identities.putRight(ada, Prisons.identity(null, 0));
        ClearanceId id = clearances.begin(ada, glenesk, prisons.unescorted());
        clearances.prepare(ada, id);
        assertThat(clearances.missing(ada))
                .extracting(Refusal::messageKey)
                .containsExactly("clearance.form.MIDDLE_NAME_ANSWERED");
        assertThatThrownBy(() -> clearances.submit(ada, id, TODAY))
                .satisfies(refusedWith("clearance.form.MIDDLE_NAME_ANSWERED"));
        LegalIdentityData typed = identities.data(ada);
        identities.putRight(
                ada,
                new LegalIdentityData(
                        typed.firstName(),
                        null,
                        true,
                        typed.familyName(),
                        typed.born(),
                        typed.addresses(),
                        typed.version()));
        clearances.submit(ada, id, TODAY);
        assertThat(state(id)).isEqualTo(ClearanceState.SUBMITTED);
    }

    @Test
    void a_clearance_for_a_prison_that_has_closed_is_refused() {
        EstablishmentId gone = prisons.aPrisonThatClosedOn(TODAY);
        assertThatThrownBy(() -> clearances.begin(ada, gone, prisons.escorted()))
                .satisfies(refusedWith("clearance.refused.closed"));
        clearances.begin(ada, prisons.aPrisonThatClosedOn(TODAY.plusDays(1)), prisons.escorted());
    }

    @Test
    void a9_cleared_for_one_prison_only_is_refused_at_another() {
        EstablishmentId strathearn = prisons.aPrison("HMP Strathearn");
        grantedUntil(TODAY.plusYears(1));
        assertThat(mayEnter(glenesk, TODAY).yes()).isTrue();
        assertThat(mayEnter(glenesk, TODAY).until()).isEqualTo(TODAY.plusYears(1));
        EntryAnswer no = mayEnter(strathearn, TODAY);
        assertThat(no.reasons()).extracting(EntryReason::rule).containsExactly("G5");
        assertThat(no.reasons().getFirst().refusal().messageKey()).isEqualTo("clearance.entry.CLEARED_FOR_THAT_PRISON");
    }

    @Test
    void g6_a_prisons_no_moves_nobody_on_their_journey_and_closes_nothing_else() {
        prisons.stands(ada, Stage.ACTIVE);
        EstablishmentId strathearn = prisons.aPrison("HMP Strathearn");
        ClearanceId id = prisons.refused(ada, glenesk, prisons.unescorted());
        assertThat(people.details(ada).stage()).isEqualTo(Stage.ACTIVE);
        clearances.begin(ada, strathearn, prisons.unescorted());
        clearances.reconsider(ada, id, "She has done well for five years");
        assertThat(state(id)).isEqualTo(ClearanceState.RECONSIDERATION);
        ClearanceDetails now = clearances.details(ada, id);
        assertThat(now.refusal())
                .extracting(PrisonRefusal::reconsiderationAsked)
                .isEqualTo(true);
        clearances.decide(ada, id, prisons.no(ClearanceState.REFUSED_FOR_GOOD, now.version()));
        assertThat(state(id)).isEqualTo(ClearanceState.REFUSED_FOR_GOOD);
        assertThat(people.details(ada).stage()).isEqualTo(Stage.ACTIVE);
    }

    @Test
    void a_no_is_on_today_until_something_is_tried() {
        ClearanceId id = prisons.refused(ada, glenesk, prisons.unescorted());
        assertThat(reminders.toDo(10)).extracting(r -> r.row().what()).containsExactly(ReminderKind.REFUSED);
        clearances.reconsider(ada, id, "She has done well");
        assertThat(reminders.toDo(10)).isEmpty();
    }

    @Test
    void g9_nobody_works_on_their_own_clearance() {
        ClearanceId id = clearances.begin(ada, glenesk, prisons.unescorted());
        somebody.volunteerSignsIn(ada, null);
        assertThatThrownBy(() -> clearances.prepare(ada, id)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COORDINATOR", "SUPERVISOR", "MANAGER", "TRAINER", "ADMINISTRATOR", "PRIVACY_LEAD"})
    void only_the_vetting_lead_moves_a_clearance(Role role) {
        ClearanceId id = clearances.begin(ada, glenesk, prisons.unescorted());
        somebody.signsInAs(role, dundee);
        assertThatThrownBy(() -> clearances.prepare(ada, id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> clearances.decide(ada, id, prisons.no(ClearanceState.REFUSED, 0)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keys.authorise(ada, glenesk)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void only_one_of_a_kind_is_under_way_at_a_prison() {
        clearances.begin(ada, glenesk, prisons.unescorted());
        clearances.begin(ada, glenesk, prisons.escorted());
        assertThatThrownBy(() -> clearances.begin(ada, glenesk, prisons.unescorted()))
                .satisfies(refusedWith("clearance.refused.under-way"));
    }

    @Test
    void two_who_decide_at_once_decide_one_after_the_other() {
        ClearanceId id = prisons.inVetting(ada, glenesk, prisons.unescorted());
        long seen = prisons.version(ada, id);
        clearances.decide(ada, id, prisons.yes(TODAY, TODAY.plusYears(1), seen));
        assertThatThrownBy(() -> clearances.decide(ada, id, prisons.no(ClearanceState.REFUSED, seen)))
                .asInstanceOf(type(ChangedMeanwhile.class))
                .satisfies(lost ->
                        assertThat(lost.theirs(DecisionData.class).outcome()).isEqualTo(ClearanceState.GRANTED));
        DecisionData right = prisons.yes(TODAY, TODAY.plusYears(2), prisons.version(ada, id));
        clearances.decide(ada, id, right);
        assertThat(clearances.details(ada, id).validUntil()).isEqualTo(TODAY.plusYears(2));
    }

    @Test
    void a_renewal_goes_on_beside_the_old_one() {
        ClearanceId old = grantedUntil(TODAY.plusDays(30));
        assertThatThrownBy(() -> clearances.begin(ada, glenesk, prisons.unescorted()))
                .satisfies(refusedWith("clearance.refused.holds-already"));
        ClearanceId next = prisons.send(ada, clearances.renew(ada, old));
        assertThat(mayEnter(glenesk, TODAY.plusDays(30)).yes()).isTrue();
        assertThat(mayEnter(glenesk, TODAY.plusDays(31)).yes()).isFalse();
        clearances.decide(ada, next, prisons.yes(TODAY.plusDays(31), TODAY.plusYears(1), prisons.version(ada, next)));
        assertThat(mayEnter(glenesk, TODAY.plusDays(30)).yes()).isTrue();
        assertThat(mayEnter(glenesk, TODAY.plusDays(31)).yes()).isTrue();
    }

    @Test
    void g7_keys_need_the_unescorted_kind_and_the_training() {
        assertThatThrownBy(() -> keys.authorise(ada, glenesk))
                .satisfies(refusedWith("clearance.entry.KEYS_NEED_UNESCORTED"));
        prisons.granted(ada, glenesk, prisons.escorted(), TODAY, TODAY.plusYears(1));
        assertThatThrownBy(() -> keys.authorise(ada, glenesk))
                .satisfies(refusedWith("clearance.entry.KEYS_NEED_UNESCORTED"));
        ClearanceId alone = grantedUntil(TODAY.plusYears(1));
        assertThatThrownBy(() -> keys.authorise(ada, glenesk))
                .satisfies(refusedWith("clearance.refused.keys-training"));
        keys.train(ada, glenesk, TODAY);
        keys.authorise(ada, glenesk);
        assertThat(mayEnterWithKeys().yes()).isTrue();
        clearances.decide(ada, alone, prisons.no(ClearanceState.REVOKED, prisons.version(ada, alone)));
        assertThat(keys.keys(ada).values()).extracting(KeysRow::state).containsExactly(KeysState.WITHDRAWN);
        assertThat(mayEnterWithKeys().reasons()).extracting(EntryReason::rule).contains("G7");
    }

    @Test
    void a18_the_lived_experience_route_looks_like_waiting_and_serving_there_like_nothing() {
        PersonId bo = applicants.anApplicant(somebody.organisation(), "Bo Why", dundee);
        EstablishmentId strathearn = prisons.aPrison("HMP Strathearn");
        ClearanceId referred = prisons.inVetting(ada, glenesk, prisons.unescorted());
        prisons.inVetting(bo, glenesk, prisons.unescorted());
        clock.goesOn(Duration.ofDays(20));
        clearances.refer(ada, referred, "The panel for people with convictions");
        ClearanceId serving = clearances.begin(ada, strathearn, prisons.escorted());
        clearances.notApplicable(ada, serving);
        for (Role role : List.of(Role.COORDINATOR, Role.MANAGER, Role.VETTING_LEAD)) {
            somebody.signsInAs(role, dundee);
            assertThat(facts(ada)).isEqualTo(facts(bo)).hasSize(1);
        }
        somebody.signsInAs(Role.COORDINATOR, dundee);
        assertThat(lines(ada)).isEqualTo(lines(bo)).hasSize(3);
        assertThatThrownBy(() -> clearances.all(ada)).isInstanceOf(AccessDeniedException.class);
        EntryQuestion there = new EntryQuestion(strathearn, TODAY, false, null, false);
        assertThat(entry.mayEnter(ada, there)).isEqualTo(entry.mayEnter(bo, there));
        somebody.volunteerSignsIn(ada, null);
        assertThat(clearances.all(ada))
                .extracting(ClearanceDetails::state)
                .containsExactly(ClearanceState.REFERRED, ClearanceState.NOT_APPLICABLE);
    }

    @Test
    void a12_an_address_that_is_a_prison_never_gets_onto_a_form() {
        LegalIdentityData data = Prisons.identity("Jo", 0);
        String name = establishments.data(glenesk).name();
        for (String address : List.of("Hall C, HMP Somewhere", "c/o " + name + ", Angus", "hmyoi Lunan")) {
            LegalIdentityData typed = new LegalIdentityData(
                    data.firstName(),
                    "Jo",
                    false,
                    data.familyName(),
                    data.born(),
                    List.of(new PastAddress(address, TODAY.minusYears(2), null)),
                    0);
            assertThatThrownBy(() -> identities.putRight(ada, typed))
                    .satisfies(refusedWith("clearance.refused.identity-prison"));
        }
    }

    private List<String> facts(PersonId person) {
        return clearances.outcomes(person).stream()
                .map(one -> one.row().outcome() + " " + one.row().sentOn() + " "
                        + one.row().validUntil() + " " + one.row().askAgainBy() + " "
                        + one.prison().name())
                .toList();
    }

    private List<String> lines(PersonId person) {
        return timeline.timeline(person, 50).stream()
                .map(line -> line.what().messageKey())
                .filter(key -> key.startsWith("clearance."))
                .toList();
    }

    private EntryAnswer mayEnter(EstablishmentId prison, LocalDate day) {
        return entry.mayEnter(ada, new EntryQuestion(prison, day, false, null, false));
    }

    private EntryAnswer mayEnterWithKeys() {
        return entry.mayEnter(ada, new EntryQuestion(glenesk, TODAY, false, null, true));
    }
}
