package org.alongside.progression;

import static org.alongside.accounts.Role.COORDINATOR;
import static org.alongside.accounts.Role.MANAGER;
import static org.alongside.accounts.Role.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alongside.accounts.Role;
import org.alongside.accounts.SignedIn;
import org.alongside.accounts.Somebody;
import org.alongside.people.ChangeId;
import org.alongside.people.JourneyService;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.people.TimelineService;
import org.alongside.progression.OnTheWayToPaid.Place;
import org.alongside.progression.PathwayToDo.What;
import org.alongside.recruitment.Agreed;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.alongside.supervision.ConcernData;
import org.alongside.supervision.ConcernService;
import org.alongside.supervision.MaySpeak;
import org.alongside.supervision.Urgency;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.alongside.vetting.CheckDetails;
import org.alongside.vetting.CheckId;
import org.alongside.vetting.CheckMoveService;
import org.alongside.vetting.CheckService;
import org.alongside.vetting.CheckState;
import org.alongside.vetting.RequestData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class PaidWorkTest {
    private static final LocalDate START = LocalDate.of(2025, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    OnTheWayToPaid onTheWay;

    @Autowired
    PathwayNight night;

    @Autowired
    PathwayService pathways;

    @Autowired
    PathwayTodayService today;

    @Autowired
    ReviewService reviews;

    @Autowired
    PaidOfferService offers;

    @Autowired
    PathwayFile file;

    @Autowired
    JourneyService journeys;

    @Autowired
    PersonService people;

    @Autowired
    TimelineService timelines;

    @Autowired
    CheckService checks;

    @Autowired
    CheckMoveService checkMoves;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ConcernService concerns;

    @Autowired
    Somebody somebody;

    @Autowired
    StoppedClock clock;

    Place place;
    PersonId ada;

    @BeforeEach
    void somebody_can_be_considered() {
        clock.isAt(TODAY);
        place = onTheWay.aPlace();
        ada = onTheWay.activeSince(place, "Ada Ex", START);
        night.run(TODAY);
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
        clock.isAt(TODAY);
    }

    @Test
    void a_review_needs_two_people_who_work_there_with_me_among_them() {
        assertThatThrownBy(() -> reviews.begin(ada, Set.of(manager()))).hasMessage("progression.refused.panel-small");
        var stranger = somebody.signsInAs(MANAGER, somebody.area("Angus")).user();
        somebody.signsInAgain(manager());
        assertThatThrownBy(() -> reviews.begin(ada, Set.of(manager(), stranger)))
                .hasMessage("progression.refused.panel");
        var other = somebody.signsInAs(MANAGER, place.area()).user();
        somebody.signsInAgain(manager());
        assertThatThrownBy(() -> reviews.begin(ada, Set.of(other, place.colleague())))
                .hasMessage("progression.refused.panel-me");
    }

    @Test
    void g9_nobody_is_on_their_own_panel_nor_decides_on_themself() {
        SignedIn self = somebody.volunteerSignsIn(ada, null);
        somebody.signsInAgain(manager());
        assertThat(reviews.possiblePanel(ada)).noneMatch(one -> one.id().equals(self.user()));
        somebody.signsInAgain(self.user());
        assertThatThrownBy(() -> reviews.begin(ada, Set.of(self.user(), manager())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void g12_an_offer_needs_a_review_reasons_for_each_criterion_and_the_word_of_the_named_lead() {
        DecisionData nothing = new DecisionData(List.of(), "Yes.", 0);
        assertThatThrownBy(() -> reviews.offer(ada, nothing, onTheWay.terms()))
                .hasMessage("progression.refused.G12-review");
        reviews.begin(ada, Set.of(manager(), place.colleague()));
        assertThatThrownBy(() -> reviews.offer(ada, onTheWay.decision(ada, "Yes."), onTheWay.terms()))
                .hasMessage("progression.refused.G12-word");
        reviews.giveMyWord(ada);
        assertThatThrownBy(() -> reviews.offer(ada, nothing, onTheWay.terms())).isInstanceOf(Refused.class);
        DecisionData without = new DecisionData(
                List.of(), "Yes.", reviews.review(ada).orElseThrow().version());
        assertThatThrownBy(() -> reviews.offer(ada, without, onTheWay.terms()))
                .hasMessage("progression.refused.reason-missing");
        assertThat(offers.offer(ada)).isEmpty();

        reviews.offer(ada, onTheWay.decision(ada, "Yes."), onTheWay.terms());
        assertThat(state()).isEqualTo(PathwayState.OFFERED);
    }

    @Test
    void g12_an_open_concern_holds_the_offer_back_and_nobody_but_the_lead_can_tell() {
        PersonId other = onTheWay.activeSince(place, "Ben Ex", START);
        night.run(TODAY);
        concerns.raise(new ConcernData(ada, "", "Something worries me.", Urgency.THIS_WEEK, MaySpeak.NO));
        for (PersonId person : List.of(ada, other)) reviews.begin(person, Set.of(manager(), place.colleague()));
        assertThatThrownBy(() -> reviews.giveMyWord(ada)).hasMessage("progression.refused.G12-concern");
        assertThat(seenOf(ada)).isEqualTo(seenOf(other));
        assertThat(today.toDo(20))
                .extracting(PathwayToDo::what)
                .containsExactlyInAnyOrder(What.GIVE_WORD, What.DECIDE, What.GIVE_WORD, What.DECIDE);

        somebody.signsInAs(COORDINATOR, place.area());
        assertThat(seenOf(ada)).isEqualTo(seenOf(other));
        SignedIn colleague = somebody.signsInAs(MANAGER, place.area());
        assertThat(reviews.waitsForMyWord(ada)).isEqualTo(reviews.waitsForMyWord(other));
        assertThatThrownBy(() -> reviews.giveMyWord(ada))
                .isInstanceOf(lead(ada).equals(colleague.user()) ? Refused.class : NotFound.class);
        somebody.volunteerSignsIn(ada, null);
        String mine = seenOf(ada);
        somebody.volunteerSignsIn(other, null);
        assertThat(mine).isEqualTo(seenOf(other)).doesNotContainIgnoringCase("concern");
    }

    /** All that a pathway says of somebody. */
    private String seenOf(PersonId person) {
        return pathways.pathway(person).orElseThrow().toString();
    }

    private UserId lead(PersonId person) {
        return concerns.leadFor(person);
    }

    @Test
    void only_whoever_is_on_the_panel_says_what_it_decided() {
        onTheWay.inReview(place, ada);
        DecisionData decision = onTheWay.decision(ada, "Yes.");
        somebody.signsInAs(MANAGER, place.area());
        assertThatThrownBy(() -> reviews.offer(ada, decision, onTheWay.terms()))
                .hasMessage("progression.refused.not-on-panel");
    }

    @Test
    void not_now_has_reasons_that_they_read_and_a_day_to_look_again() {
        onTheWay.inReview(place, ada);
        DecisionData decision = onTheWay.decision(ada, "A little more time.");
        assertThatThrownBy(() -> reviews.notNow(ada, decision, TODAY)).hasMessage("progression.refused.look-again");
        reviews.notNow(ada, decision, TODAY.plusDays(60));
        assertThat(toDo()).isEmpty();

        SignedIn me = somebody.volunteerSignsIn(ada, null);
        assertThat(reviews.aboutMe(ada).orElseThrow().reasons())
                .extracting(ReasonData::words)
                .containsOnly("A little more time.");
        assertThat(pathways.pathway(ada).orElseThrow().lookAgainOn()).isEqualTo(TODAY.plusDays(60));

        clock.isAt(TODAY.plusDays(60));
        somebody.signsInAgain(manager());
        assertThat(toDo()).containsExactly(What.LOOK_AGAIN);
        reviews.begin(ada, Set.of(manager(), place.colleague()));
        assertThat(state()).isEqualTo(PathwayState.IN_REVIEW);
        somebody.signsInAgain(me.user());
        assertThat(reviews.aboutMe(ada)).isEmpty();
    }

    @Test
    void g13_the_yes_begins_a_check_of_its_own_and_what_they_have_goes_on_counting() {
        CheckId volunteers = aFreeCheck();
        somebody.signsInAgain(manager());
        onTheWay.offered(place, ada);
        somebody.volunteerSignsIn(ada, null);
        offers.accept(ada);
        offers.accept(ada);

        somebody.signsInAs(Role.VETTING_LEAD, place.area());
        assertThat(checks.details(ada)).hasSize(2);
        assertThat(checks.details(ada).getFirst())
                .satisfies(fresh -> assertThat(fresh.state()).isEqualTo(CheckState.REQUIRED))
                .satisfies(fresh -> assertThat(fresh.asVolunteer()).isFalse());
        assertThat(checks.details(ada).get(1))
                .satisfies(old -> assertThat(old.id()).isEqualTo(volunteers));
        somebody.signsInAgain(manager());
        assertThat(offers.isAssessed(ada)).isFalse();
        assertThat(people.details(ada).stage()).isEqualTo(Stage.ACTIVE);
    }

    @Test
    void g13_paid_begins_on_the_day_of_the_contract_with_the_contract_recorded_and_can_be_taken_back() {
        onTheWay.offered(place, ada);
        assertThatThrownBy(() -> offers.start(ada)).hasMessage("progression.refused.G13-accepted");
        offers.acceptFor(ada, Agreed.BY_PHONE);
        assertThatThrownBy(() -> offers.start(ada)).hasMessage("progression.refused.G13-contract");
        assertThatThrownBy(() -> offers.hasAContract(ada, TODAY.plusDays(1)))
                .hasMessage("progression.refused.signed-ahead");
        offers.hasAContract(ada, TODAY);
        clock.isAt(TODAY.plusDays(41));
        assertThatThrownBy(() -> offers.start(ada)).hasMessage("progression.refused.G13-start");
        assertThat(toDo()).isEmpty();

        clock.isAt(TODAY.plusDays(42));
        assertThat(toDo()).containsExactly(What.START);
        ChangeId change = offers.start(ada);
        assertThat(people.details(ada).stage()).isEqualTo(Stage.PAID);
        assertThat(offers.offer(ada).orElseThrow().began()).isTrue();
        journeys.takeBack(ada, change);
        assertThat(people.details(ada).stage()).isEqualTo(Stage.ACTIVE);
        assertThat(offers.offer(ada).orElseThrow().began()).isFalse();
        offers.start(ada);
        assertThatThrownBy(() -> offers.stayFor(ada, Agreed.BY_PHONE)).hasMessage("progression.refused.begun");
    }

    @Test
    void g13_whoever_says_no_stays_a_volunteer_with_nothing_lost_and_may_be_considered_again() {
        onTheWay.offered(place, ada);
        PathwayDetails before = pathways.pathway(ada).orElseThrow();
        somebody.volunteerSignsIn(ada, null);
        offers.stay(ada);
        offers.stay(ada);
        assertThatThrownBy(() -> offers.accept(ada)).hasMessage("progression.refused.move");

        somebody.signsInAgain(manager());
        PathwayDetails after = pathways.pathway(ada).orElseThrow();
        assertThat(after.state()).isEqualTo(PathwayState.STAYS);
        assertThat(after.figures()).isEqualTo(before.figures());
        assertThat(after.eligibleOn()).isEqualTo(before.eligibleOn());
        assertThat(people.details(ada).stage()).isEqualTo(Stage.ACTIVE);
        somebody.signsInAs(Role.VETTING_LEAD, place.area());
        assertThat(checks.details(ada)).isEmpty();
        somebody.signsInAgain(manager());
        onTheWay.inReview(place, ada);
        assertThat(state()).isEqualTo(PathwayState.IN_REVIEW);
    }

    @Test
    void a_yes_can_become_a_no_until_paid_work_begins() {
        onTheWay.offered(place, ada);
        somebody.volunteerSignsIn(ada, null);
        offers.accept(ada);
        offers.stay(ada);
        somebody.signsInAgain(manager());
        assertThat(offers.offer(ada).orElseThrow().answer()).isEqualTo(OfferAnswer.STAYS);
        assertThatThrownBy(() -> offers.hasAContract(ada, TODAY)).hasMessage("progression.refused.G13-accepted");
    }

    @Test
    void a15_a_free_volunteer_check_and_a_paid_pathway_warn() {
        assertThat(offers.freeChecks(ada)).isEmpty();
        aFreeCheck();
        assertThat(checks.details(ada)).extracting(CheckDetails::warnsPaid).containsExactly(true);
        somebody.signsInAgain(manager());
        assertThat(offers.freeChecks(ada)).singleElement().asString().contains("PVG");
    }

    @Test
    void today_says_what_is_next_step_by_step() {
        assertThat(toDo()).containsExactly(What.CONSIDER);
        reviews.begin(ada, Set.of(manager(), place.colleague()));
        assertThat(toDo()).containsExactly(What.GIVE_WORD, What.DECIDE);
        reviews.giveMyWord(ada);
        assertThat(toDo()).containsExactly(What.DECIDE);
        reviews.offer(ada, onTheWay.decision(ada, "Yes."), onTheWay.terms());
        assertThat(toDo()).isEmpty();
        clock.isAt(TODAY.plusDays(11));
        assertThat(toDo()).containsExactly(What.ASK_FOR_ANSWER);
        offers.acceptFor(ada, Agreed.FACE_TO_FACE);
        assertThat(toDo()).containsExactly(What.CONTRACT);
        clock.isAt(TODAY.plusDays(28));
        assertThat(toDo()).containsExactly(What.CONTRACT);

        somebody.signsInAs(COORDINATOR, place.area());
        assertThat(today.toDo(20)).isEmpty();
        somebody.signsInAs(MANAGER, somebody.area("Angus"));
        assertThat(today.toDo(20)).isEmpty();
    }

    @Test
    void others_see_how_far_they_are_and_nothing_of_reasons_or_pay() {
        onTheWay.offered(place, ada);
        somebody.signsInAs(COORDINATOR, place.area());
        assertThat(state()).isEqualTo(PathwayState.OFFERED);
        assertThatThrownBy(() -> offers.offer(ada)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reviews.review(ada)).isInstanceOf(AccessDeniedException.class);
        assertThat(timelines.timeline(ada, 20).toString())
                .contains("progression.timeline.OFFERED.us")
                .doesNotContain("£12.60", "You listen well.");
        somebody.signsInAs(SUPERVISOR, place.area());
        assertThatThrownBy(() -> pathways.pathway(ada)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void what_is_kept_is_handed_out() {
        onTheWay.offered(place, ada);
        String copy = String.valueOf(
                transaction.<Object>execute(status -> file.export(ada).toString()));
        assertThat(copy).contains("OFFERED", "ELIGIBLE", "£12.60 an hour", "You listen well.", "Paid mentor");
    }

    private CheckId aFreeCheck() {
        somebody.signsInAs(Role.VETTING_LEAD, place.area());
        CheckId check = checkMoves.begin(ada, place.check());
        checkMoves.request(
                ada,
                check,
                new RequestData(TODAY, true, checks.details(ada).getFirst().version()));
        return check;
    }

    private List<What> toDo() {
        return today.toDo(20).stream().map(PathwayToDo::what).toList();
    }

    private PathwayState state() {
        return pathways.pathway(ada).orElseThrow().state();
    }

    private UserId manager() {
        return place.manager().user();
    }
}
