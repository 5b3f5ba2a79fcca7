package org.alongside.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.people.DepartureService;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.people.SuspendData;
import org.alongside.people.SuspendReason;
import org.alongside.progression.OnTheWayToPaid.Place;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.PersonId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.alongside.training.CatalogueService;
import org.alongside.training.CourseService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;

@DatabaseTest
class PathwayNightTest {
    private static final LocalDate START = LocalDate.of(2025, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    OnTheWayToPaid onTheWay;

    @Autowired
    PathwayNight night;

    @Autowired
    PathwayService pathways;

    @Autowired
    PathwayMoves moves;

    @Autowired
    PaidOfferService offers;

    @Autowired
    CriteriaService criteria;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    CourseService courses;

    @Autowired
    DepartureService departures;

    @Autowired
    PersonService people;

    @Autowired
    Somebody somebody;

    @Autowired
    StoppedClock clock;

    Place place;

    @BeforeEach
    void a_place_with_a_way_to_paid_work() {
        clock.isAt(START);
        place = onTheWay.aPlace();
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
        clock.isAt(TODAY);
    }

    @Test
    void a10_active_since_1_march_2025_not_eligible_on_28_february_2026_eligible_on_1_march_and_no_offer_exists() {
        PersonId ada = onTheWay.activeSince(place, "Ada Ex", START);
        until(LocalDate.of(2026, 2, 28));
        assertThat(state(ada)).isEqualTo(PathwayState.NOT_YET);
        assertThat(pathways.pathway(ada).orElseThrow().figures())
                .extracting(Measured::met)
                .containsExactly(false);

        until(LocalDate.of(2026, 3, 1));
        assertThat(state(ada)).isEqualTo(PathwayState.ELIGIBLE);
        assertThat(pathways.pathway(ada).orElseThrow().eligibleOn()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(offers.offer(ada)).isEmpty();
        assertThat(people.details(ada).stage()).isEqualTo(Stage.ACTIVE);
    }

    @Test
    void g12_it_comes_once_however_often_the_night_comes_and_never_goes_further_by_itself() {
        PersonId ada = onTheWay.activeSince(place, "Ada Ex", START);
        until(LocalDate.of(2026, 3, 1));
        night.run(LocalDate.of(2026, 3, 1));
        until(LocalDate.of(2026, 3, 20));
        assertThat(moves.findByPersonOrderByAtDescIdDesc(ada, Limit.unlimited()))
                .singleElement()
                .satisfies(move -> assertThat(move.to()).isEqualTo(PathwayState.ELIGIBLE));
        assertThat(offers.offer(ada)).isEmpty();
    }

    @Test
    void a_pause_moves_the_day_by_as_many_days() {
        PersonId ada = onTheWay.activeSince(place, "Ada Ex", START);
        clock.isAt(LocalDate.of(2025, 10, 20));
        departures.suspend(ada, new SuspendData(SuspendReason.OTHER, null, LocalDate.of(2025, 11, 20)));
        night.run(LocalDate.of(2025, 10, 21));
        assertThat(pathways.pathway(ada)
                        .orElseThrow()
                        .figures()
                        .getFirst()
                        .source()
                        .messageKey())
                .endsWith("paused");
        clock.isAt(LocalDate.of(2025, 11, 3));
        departures.resume(ada);

        until(LocalDate.of(2026, 3, 14));
        assertThat(state(ada)).isEqualTo(PathwayState.NOT_YET);
        until(LocalDate.of(2026, 3, 15));
        assertThat(state(ada)).isEqualTo(PathwayState.ELIGIBLE);
    }

    @Test
    void what_is_asked_later_takes_nothing_from_whoever_was_eligible_and_counts_for_everybody_else() {
        PersonId early = onTheWay.activeSince(place, "Ada Early", START);
        PersonId late = onTheWay.activeSince(place, "Ben Late", START.plusDays(3));
        until(LocalDate.of(2026, 3, 2));
        somebody.signsInAgain(place.manager().user());
        criteria.publish(place.role(), asking(13));

        until(LocalDate.of(2026, 4, 3));
        assertThat(state(early)).isEqualTo(PathwayState.ELIGIBLE);
        assertThat(state(late)).isEqualTo(PathwayState.NOT_YET);
        until(LocalDate.of(2026, 4, 4));
        assertThat(state(late)).isEqualTo(PathwayState.ELIGIBLE);
    }

    @Test
    void what_only_somebody_can_do_is_looked_at_each_night_from_then_on() {
        var course = catalogue.all().getFirst().id();
        criteria.publish(
                place.role(),
                new CriteriaData(
                        List.of(
                                Criterion.of(CriterionKind.MONTHS_ACTIVE, 1),
                                new Criterion(CriterionKind.TRAINING, 0, course),
                                Criterion.of(CriterionKind.NO_OPEN_CONCERN, 0)),
                        1));
        PersonId ada = onTheWay.activeSince(place, "Ada Ex", START);
        until(LocalDate.of(2025, 5, 1));
        assertThat(state(ada)).isEqualTo(PathwayState.NOT_YET);
        somebody.signsInAs(Role.COORDINATOR, place.area());
        courses.completedElsewhere(ada, course, LocalDate.of(2025, 5, 1));
        somebody.signsInAgain(place.manager().user());
        until(LocalDate.of(2025, 5, 2));
        assertThat(state(ada)).isEqualTo(PathwayState.ELIGIBLE);
    }

    @Test
    void a_role_that_cannot_become_a_paid_one_has_no_way_there() {
        PersonId elsewhere = onTheWay.activeSince(
                new Place(
                        place.area(),
                        place.manager(),
                        place.colleague(),
                        place.role(),
                        new OpportunityId(new UUID(0, 1)),
                        place.check()),
                "Cat Ex",
                START);
        until(LocalDate.of(2026, 3, 1));
        assertThat(pathways.pathway(elsewhere)).isEmpty();
    }

    private static CriteriaData asking(int months) {
        return new CriteriaData(
                List.of(
                        Criterion.of(CriterionKind.MONTHS_ACTIVE, months),
                        Criterion.of(CriterionKind.NO_OPEN_CONCERN, 0)),
                1);
    }

    private void until(LocalDate day) {
        clock.isAt(day);
        night.run(day);
    }

    private PathwayState state(PersonId person) {
        return pathways.pathway(person).orElseThrow().state();
    }
}
