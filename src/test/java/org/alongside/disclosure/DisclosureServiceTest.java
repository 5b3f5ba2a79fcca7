package org.alongside.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.accounts.Access;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.forms.DraftKey;
import org.alongside.forms.FormService;
import org.alongside.people.Condition;
import org.alongside.people.JourneyService;
import org.alongside.people.PersonService;
import org.alongside.people.ReadinessService;
import org.alongside.people.Stage;
import org.alongside.people.TimelineService;
import org.alongside.privacy.LegalHoldService;
import org.alongside.privacy.Nights;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.NotFound;
import org.alongside.shared.UserId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** From the yes to our offer to the decision, and what is refused on the way. */
@DatabaseTest
class DisclosureServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String WORDS = "A theft in 2009, when I was nineteen.";

    @Autowired
    Disclosers disclosers;

    @Autowired
    Somebody somebody;

    @Autowired
    DisclosureDoorService door;

    @Autowired
    DisclosureService disclosures;

    @Autowired
    DisclosureMoveService moves;

    @Autowired
    DisclosureDecisionService decisions;

    @Autowired
    DisclosureFiles files;

    @Autowired
    WaitingDisclosureService waiting;

    @Autowired
    ReadinessService readiness;

    @Autowired
    PersonService people;

    @Autowired
    JourneyService journey;

    @Autowired
    TimelineService timeline;

    @Autowired
    FormService forms;

    @Autowired
    LegalHoldService holds;

    @Autowired
    Access access;

    @Autowired
    Nights nights;

    @Autowired
    StoppedClock clock;

    @BeforeEach
    void it_is_november() {
        clock.isAt(TODAY);
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
        clock.isAt(TODAY);
    }

    @Test
    void G1_nothing_is_asked_before_an_offer_is_accepted_and_then_once() {
        Disclosers.Case ash = disclosers.anApplicant("Ash", true, false);
        assertThatThrownBy(() -> door.own(ash.key())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> door.choose(ash.key(), HowTold.NOTHING)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> door.write(ash.key())).isInstanceOf(NotFound.class);
        disclosers.accepts(ash);
        disclosers.accepts(ash);
        assertThat(door.own(ash.key()).phase()).isEqualTo(OwnDisclosure.Phase.TO_CHOOSE);
    }

    @Test
    void a_role_that_needs_nothing_told_asks_nothing() {
        Disclosers.Case shop = disclosers.anApplicant("Bo", false, false);
        disclosers.accepts(shop);
        assertThatThrownBy(() -> door.own(shop.key())).isInstanceOf(NotFound.class);
        assertThat(readiness.tasksFor(shop.person()))
                .noneMatch(task -> task.address().endsWith("tell-us"));
        assertThat(readiness.conditionsFor(shop.person()))
                .noneMatch(one -> one.words().messageKey().equals("disclosure.condition"));
    }

    @Test
    void what_is_asked_and_who_reads_it_is_said_first_in_the_words_of_the_form() {
        Disclosers.Case ash = disclosers.asked("Ash");
        OwnDisclosure own = door.own(ash.key());
        assertThat(own.about()).extracting("title").containsExactly("What we ask", "What you need not tell");
        assertThat(own.readers()).hasSize(1);
    }

    @Test
    void what_was_begun_is_gone_on_with_on_another_telephone_and_reaches_us_once() {
        Disclosers.Case ash = disclosers.asked("Ash");
        DraftKey draft = door.write(ash.key()).orElseThrow();
        assertThat(door.write(ash.key())).contains(draft);
        assertThat(door.draft(ash.key())).contains(draft);
        disclosers.writes(ash, WORDS);
        assertThat(door.own(ash.key()).phase()).isEqualTo(OwnDisclosure.Phase.WITH_US);
        assertThat(door.draft(ash.key())).isEmpty();
        assertThat(disclosers.details(ash).answers())
                .first()
                .satisfies(line -> assertThat(line.text()).isEqualTo(WORDS));
    }

    @Test
    void nobody_sends_what_another_wrote() {
        Disclosers.Case ash = disclosers.asked("Ash");
        Disclosers.Case bo = disclosers.asked("Bo");
        DraftKey draft = door.write(ash.key()).orElseThrow();
        door.write(bo.key());
        assertThatThrownBy(() -> door.send(bo.key(), draft)).isInstanceOf(NotFound.class);
    }

    @Test
    void somebody_who_asks_to_talk_is_on_today_within_five_days_and_their_words_are_written_down() {
        Disclosers.Case ash = disclosers.asked("Ash");
        door.choose(ash.key(), HowTold.TALK);
        assertThat(waiting.forMe(10)).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(DisclosureState.WANTS_TO_TALK);
            assertThat(one.due()).isEqualTo(TODAY.plusDays(5));
        });
        ReportData early = new ReportData(HowTold.TALK, TODAY.minusDays(1), WORDS, version(ash));
        assertThatThrownBy(() -> moves.reported(ash.person(), id(ash), early)).hasMessage("disclosure.refused.G1");
        ReportData ahead = new ReportData(HowTold.TALK, TODAY.plusDays(1), WORDS, version(ash));
        assertThatThrownBy(() -> moves.reported(ash.person(), id(ash), ahead)).hasMessage("disclosure.refused.future");
        moves.reported(ash.person(), id(ash), new ReportData(HowTold.TALK, TODAY, WORDS, version(ash)));
        assertThat(disclosers.details(ash).state()).isEqualTo(DisclosureState.READ);
        assertThat(door.own(ash.key()).phase()).isEqualTo(OwnDisclosure.Phase.WITH_US);
    }

    @Test
    void nothing_to_tell_is_read_and_settled_by_one_even_where_two_decide() {
        Disclosers.Case ash = disclosers.asked("Ash", true);
        door.choose(ash.key(), HowTold.NOTHING);
        assertThat(met(ash)).isFalse();
        moves.read(ash.person(), id(ash), version(ash));
        assertThatThrownBy(() -> disclosers.isDecided(ash, Suitability.NOT_SUITABLE, "No."))
                .hasMessage("disclosure.refused.assess-first");
        disclosers.isDecided(ash, Suitability.SUITABLE, "");
        assertThat(met(ash)).isTrue();
        assertThat(door.own(ash.key()).decision()).isEqualTo(Suitability.SUITABLE);
    }

    @Test
    void G3_ready_waits_for_it() {
        Disclosers.Case ash = disclosers.asked("Ash");
        disclosers.writes(ash, WORDS);
        assertThat(met(ash)).isFalse();
        disclosers.isWeighed(ash, "Long ago");
        assertThat(met(ash)).isFalse();
        disclosers.isDecided(ash, Suitability.SUITABLE_WITH_SAFEGUARDS, "Thank you for telling us.");
        assertThat(met(ash)).isTrue();
        assertThat(door.own(ash.key()).safeguards()).isEqualTo("Long ago");
    }

    @Test
    void G4_nobody_is_told_no_before_somebody_has_talked_with_them_about_all_of_it() {
        Disclosers.Case ash = disclosers.asked("Ash");
        disclosers.writes(ash, WORDS);
        UserId second = another(ash, Role.MANAGER);
        moves.read(ash.person(), id(ash), version(ash));
        moves.assess(ash.person(), id(ash), Disclosers.weighed("Recent"), version(ash));
        ProposalData no = new ProposalData(Suitability.NOT_SUITABLE, "Not now.", second, version(ash));
        assertThatThrownBy(() -> decisions.decide(ash.person(), id(ash), no)).hasMessage("disclosure.refused.G4");
        talk(ash);
        clock.goesOn(Duration.ofMinutes(1));
        door.add(ash.key(), "And something else.");
        moves.read(ash.person(), id(ash), version(ash));
        moves.assess(ash.person(), id(ash), Disclosers.weighed("Recent"), version(ash));
        ProposalData still = new ProposalData(Suitability.NOT_SUITABLE, "Not now.", second, version(ash));
        assertThatThrownBy(() -> decisions.decide(ash.person(), id(ash), still)).hasMessage("disclosure.refused.G4");
        talk(ash);
        moves.assess(ash.person(), id(ash), Disclosers.weighed("Recent"), version(ash));
        decisions.decide(
                ash.person(), id(ash), new ProposalData(Suitability.NOT_SUITABLE, "Not now.", second, version(ash)));
        assertThat(disclosers.details(ash).state()).isEqualTo(DisclosureState.PROPOSED);
    }

    @Test
    void a_no_takes_two_people_and_ends_the_journey_in_words_that_tell_nothing() {
        Disclosers.Case ash = disclosers.asked("Ash");
        UserId manager = proposed(ash, Suitability.NOT_SUITABLE);
        assertThat(people.detailsFor(ash.person()).stage()).isEqualTo(Stage.ONBOARDING);
        somebody.signsInAgain(manager);
        decisions.agree(ash.person(), id(ash), "", version(ash));
        assertThat(people.detailsFor(ash.person()).stage()).isEqualTo(Stage.DECLINED);
        assertThat(journey.wordsFor(ash.person()).orElseThrow())
                .doesNotContainIgnoringCase("convict")
                .doesNotContainIgnoringCase("disclos")
                .doesNotContain("Not now");
        OwnDisclosure own = door.own(ash.key());
        assertThat(own.decision()).isEqualTo(Suitability.NOT_SUITABLE);
        assertThat(own.words()).isEqualTo("Not now.");
    }

    @Test
    void the_second_person_reads_the_case_while_it_is_theirs_to_decide_and_not_before_or_after() {
        Disclosers.Case ash = disclosers.asked("Ash", true);
        disclosers.writes(ash, WORDS);
        UserId manager = another(ash, Role.MANAGER);
        somebody.signsInAgain(manager);
        assertThat(access.mayRead(PersonalData.SELF_DISCLOSURE, ash.person())).isFalse();
        assertThat(waiting.toDecideWith(10)).isEmpty();
        lead(ash);
        disclosers.isWeighed(ash, "Long ago");
        assertThatThrownBy(() -> disclosers.isDecided(ash, Suitability.SUITABLE, ""))
                .hasMessage("disclosure.refused.second-missing");
        decisions.decide(ash.person(), id(ash), new ProposalData(Suitability.SUITABLE, "", manager, version(ash)));
        somebody.signsInAgain(manager);
        assertThat(waiting.toDecideWith(10)).hasSize(1);
        assertThat(disclosers.details(ash).answers()).isNotEmpty();
        assertThat(access.mayRead(PersonalData.CHECK_CONTENT, ash.person())).isFalse();
        assertThat(access.mayRead(PersonalData.LIVED_EXPERIENCE, ash.person()))
                .as("where they live and who speaks for them is no part of the case")
                .isFalse();
        decisions.agree(ash.person(), id(ash), "Well weighed.", version(ash));
        assertThat(access.mayRead(PersonalData.SELF_DISCLOSURE, ash.person())).isFalse();
        assertThat(met(ash)).isTrue();
    }

    @Test
    void whoever_disagrees_says_why_and_somebody_talks_with_the_person_again() {
        Disclosers.Case ash = disclosers.asked("Ash");
        UserId manager = proposed(ash, Suitability.NOT_SUITABLE);
        somebody.signsInAgain(manager);
        assertThatThrownBy(() -> decisions.disagree(ash.person(), id(ash), " ", version(ash)))
                .hasMessage("disclosure.refused.words-missing");
        decisions.disagree(ash.person(), id(ash), "It is seventeen years ago.", version(ash));
        lead(ash);
        DisclosureDetails again = disclosers.details(ash);
        assertThat(again.state()).isEqualTo(DisclosureState.TALK_AGAIN);
        assertThat(again.proposed()).isNull();
        assertThatThrownBy(() -> moves.assess(ash.person(), id(ash), Disclosers.weighed("x"), version(ash)))
                .hasMessage("disclosure.refused.move");
        talk(ash);
        assertThat(disclosers.details(ash).state()).isEqualTo(DisclosureState.TALKED);
    }

    @Test
    void G9_nobody_decides_with_themself_nor_on_themself() {
        Disclosers.Case ash = disclosers.asked("Ash", true);
        disclosers.writes(ash, WORDS);
        UserId me = somebody.signsInAs(Role.VETTING_LEAD, ash.area()).user();
        disclosers.isWeighed(ash, "Long ago");
        assertThat(decisions.seconds(ash.person())).noneMatch(one -> one.id().equals(me));
        ProposalData alone = new ProposalData(Suitability.SUITABLE, "", me, version(ash));
        assertThatThrownBy(() -> decisions.decide(ash.person(), id(ash), alone)).hasMessage("disclosure.refused.G9");
        DisclosureId id = id(ash);
        long version = version(ash);
        somebody.volunteerSignsIn(ash.person(), null);
        assertThatThrownBy(() -> moves.read(ash.person(), id, version)).isInstanceOf(AccessDeniedException.class);
        assertThat(disclosures.details(ash.person())).isEmpty();
    }

    @Test
    void what_is_added_while_it_is_with_the_second_person_is_read_before_anything_is_decided() {
        Disclosers.Case ash = disclosers.asked("Ash");
        UserId manager = proposed(ash, Suitability.NOT_SUITABLE);
        DisclosureId id = id(ash);
        long seen = version(ash);
        door.add(ash.key(), "I was not well that year.");
        somebody.signsInAgain(manager);
        assertThatThrownBy(() -> decisions.agree(ash.person(), id, "", seen)).isInstanceOf(ChangedMeanwhile.class);
        lead(ash);
        assertThat(disclosers.details(ash).state()).isEqualTo(DisclosureState.RECEIVED);
        assertThat(disclosers.details(ash).proposed()).isNull();
    }

    @Test
    void of_two_leads_who_weigh_it_at_once_the_second_sees_what_the_first_wrote() {
        Disclosers.Case ash = disclosers.asked("Ash");
        disclosers.writes(ash, WORDS);
        moves.read(ash.person(), id(ash), version(ash));
        long seen = version(ash);
        moves.assess(ash.person(), id(ash), Disclosers.weighed("First"), seen);
        assertThatThrownBy(() -> moves.assess(ash.person(), id(ash), Disclosers.weighed("Second"), seen))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        lost -> assertThat(lost.theirs(DisclosureStanding.class).assessment())
                                .isEqualTo(Disclosers.weighed("First")));
        assertThatThrownBy(() ->
                        decisions.decide(ash.person(), id(ash), new ProposalData(Suitability.SUITABLE, "", null, seen)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void the_answer_of_the_person_is_on_today_until_it_is_read() {
        Disclosers.Case ash = decided(TODAY);
        assertThat(waiting.forMe(10)).isEmpty();
        door.answer(ash.key(), "I would rather not work on Fridays.");
        assertThat(waiting.forMe(10))
                .singleElement()
                .satisfies(one -> assertThat(one.due()).isEqualTo(TODAY.plusDays(3)));
        assertThat(disclosers.details(ash).said())
                .last()
                .satisfies(said -> assertThat(said.words()).contains("Fridays"));
        moves.answerIsRead(ash.person(), id(ash), version(ash));
        assertThat(waiting.forMe(10)).isEmpty();
        decisions.lookAgain(ash.person(), id(ash), version(ash));
        assertThat(met(ash)).isFalse();
    }

    @Test
    void a_decision_of_10_January_leaves_nothing_but_the_outcome_on_10_July() {
        Disclosers.Case ash = decided(LocalDate.of(2027, 1, 10));
        door.answer(ash.key(), "Thank you.");
        nights.before(LocalDate.of(2027, 7, 9));
        assertThat(export(ash)).contains(WORDS, "Long ago", "Thank you.");
        nights.before(LocalDate.of(2027, 7, 10));
        assertThat(export(ash))
                .doesNotContain(WORDS, "Long ago", "Thank you.")
                .contains("SUITABLE", "2027-01-10", "BY_PHONE");
        assertThat(met(ash)).isTrue();
        assertThat(door.own(ash.key()).answerUntil()).isNull();
        assertThatThrownBy(() -> door.answer(ash.key(), "Late")).hasMessage("disclosure.refused.answer-late");
    }

    @Test
    void a_legal_hold_stops_the_purge() {
        Disclosers.Case ash = decided(LocalDate.of(2027, 1, 10));
        somebody.signsInAs(Role.PRIVACY_LEAD);
        holds.place(ash.person(), "A claim");
        nights.before(LocalDate.of(2027, 9, 1));
        assertThat(export(ash)).contains(WORDS);
        somebody.signsInAs(Role.PRIVACY_LEAD);
        holds.lift(ash.person());
        nights.before(LocalDate.of(2027, 9, 2));
        assertThat(export(ash)).doesNotContain(WORDS);
    }

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR", "TRAINER", "SUPERVISOR", "MANAGER", "INTERNAL_VERIFIER", "ADMINISTRATOR"})
    void nobody_else_reads_it_or_has_it_on_today(Role role) {
        Disclosers.Case ash = disclosers.asked("Ash");
        disclosers.writes(ash, WORDS);
        DisclosureId id = id(ash);
        long version = version(ash);
        somebody.signsInAs(role, ash.area());
        assertThatThrownBy(() -> disclosures.details(ash.person())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> moves.read(ash.person(), id, version)).isInstanceOf(AccessDeniedException.class);
        assertThat(waiting.forMe(10)).isEmpty();
        assertThat(waiting.toDecideWith(10)).isEmpty();
    }

    @Test
    void A18_a_coordinator_reads_the_same_timeline_and_the_same_conditions_of_somebody_with_and_without_content() {
        Disclosers.Case with = disclosers.asked("Ash");
        disclosers.writes(with, WORDS);
        disclosers.isWeighed(with, "Long ago");
        disclosers.isDecided(with, Suitability.SUITABLE_WITH_SAFEGUARDS, "We agreed.");
        Disclosers.Case without = disclosers.asked("Bo");
        door.choose(without.key(), HowTold.NOTHING);
        moves.read(without.person(), id(without), version(without));
        disclosers.isDecided(without, Suitability.SUITABLE, "");
        assertThat(seenByACoordinator(with)).isEqualTo(seenByACoordinator(without));
    }

    private List<Object> seenByACoordinator(Disclosers.Case one) {
        somebody.signsInAs(Role.COORDINATOR, one.area());
        return List.of(
                timeline.timeline(one.person(), 50).stream()
                        .map(entry -> entry.what().messageKey())
                        .toList(),
                readiness.conditions(one.person()));
    }

    private Disclosers.Case decided(LocalDate on) {
        clock.isAt(on);
        Disclosers.Case ash = disclosers.asked("Ash");
        disclosers.writes(ash, WORDS);
        disclosers.isWeighed(ash, "Long ago");
        disclosers.isDecided(ash, Suitability.SUITABLE, "");
        return ash;
    }

    private String export(Disclosers.Case one) {
        return String.valueOf(((List<?>) files.export(one.person()))
                .stream()
                        .map(copy -> ((DisclosureFiles.Copy) copy))
                        .map(DisclosureServiceTest::flat)
                        .toList());
    }

    /** An assessment says nothing of itself, so that no log holds it. */
    private static String flat(DisclosureFiles.Copy copy) {
        return copy
                + Optional.ofNullable(copy.assessment())
                        .map(RiskAssessment::relevance)
                        .orElse("");
    }

    private UserId proposed(Disclosers.Case one, Suitability what) {
        disclosers.writes(one, WORDS);
        UserId manager = another(one, Role.MANAGER);
        disclosers.isWeighed(one, "Long ago");
        decisions.decide(one.person(), id(one), new ProposalData(what, "Not now.", manager, version(one)));
        return manager;
    }

    private void talk(Disclosers.Case one) {
        moves.talked(
                one.person(),
                id(one),
                new TalkData(clock.today(), TalkHow.FACE_TO_FACE, "We talked.", "Sees it plainly.", version(one)));
    }

    /** Somebody of that role works there; a vetting lead is signed in again afterwards. */
    private UserId another(Disclosers.Case one, Role role) {
        UserId user = somebody.signsInAs(role, one.area()).user();
        lead(one);
        return user;
    }

    private void lead(Disclosers.Case one) {
        somebody.signsInAs(Role.VETTING_LEAD, one.area());
    }

    private boolean met(Disclosers.Case one) {
        return readiness.conditionsFor(one.person()).stream()
                .filter(condition -> condition.words().messageKey().equals("disclosure.condition"))
                .findFirst()
                .map(Condition::met)
                .orElseThrow();
    }

    private DisclosureId id(Disclosers.Case one) {
        return disclosers.id(one);
    }

    private long version(Disclosers.Case one) {
        return disclosers.version(one);
    }
}
