package org.alongside.progression.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Set;
import org.alongside.accounts.Role;
import org.alongside.accounts.SignedIn;
import org.alongside.accounts.Somebody;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.people.ui.PersonAddress;
import org.alongside.progression.CriteriaService;
import org.alongside.progression.OnTheWayToPaid;
import org.alongside.progression.OnTheWayToPaid.Place;
import org.alongside.progression.PathwayService;
import org.alongside.progression.PathwayState;
import org.alongside.progression.ReviewOutcome;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.NextStepCard;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PathwayViewTest extends SpringBrowserlessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    OnTheWayToPaid onTheWay;

    @Autowired
    PathwayService pathways;

    @Autowired
    CriteriaService criteria;

    @Autowired
    PersonService people;

    @Autowired
    Somebody somebody;

    @Autowired
    StoppedClock clock;

    Place place;

    @BeforeEach
    void a_place_with_a_way_to_paid_work() {
        clock.isAt(TODAY);
        place = onTheWay.aPlace();
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
        clock.isAt(TODAY);
    }

    @Test
    void a_volunteer_sees_what_it_takes_from_the_first_day_and_the_day_on_which_it_is_complete() {
        PersonId ash = onTheWay.activeSince(place, "Ash Lowe", TODAY.minusMonths(9));
        somebody.volunteerSignsIn(ash, null);
        UI.getCurrent().navigate("my");
        assertThat(page())
                .contains("Paid work: what it takes", "0 of 1 met", "not a promise of a job")
                .contains("12 months as an active volunteer: not met yet", "9 of 12 months")
                .contains("Since 24 February 2026. Complete on 24 February 2027 if nothing changes.")
                .doesNotContain("concern");
    }

    @Test
    void a_manager_takes_somebody_from_eligible_to_paid() {
        PersonId ash = eligible();
        SignedIn self = somebody.volunteerSignsIn(ash, null);
        somebody.signsInAgain(place.manager().user());
        UI.getCurrent().navigate(PersonAddress.record(ash, "pathway"));
        assertThat(text(find(NextStepCard.class).single())).contains("Consider Ash Lowe for paid work");
        press("Begin a review");
        BeginReviewDialog dialog = find(BeginReviewDialog.class).single();
        press("Begin a review");
        assertThat(text(dialog)).contains("Choose 2 people at least.");
        dialog.panel.setValue(Set.copyOf(dialog.panel
                .getListDataView()
                .getItems()
                .filter(one ->
                        one.id().equals(place.manager().user()) || one.id().equals(place.colleague()))
                .toList()));
        press("Begin a review");
        assertThat(state(ash)).isEqualTo(PathwayState.IN_REVIEW);
        assertThat(page()).contains("The word of the named lead is waited for, as in every review.");
        press("Nothing stands in the way");
        press("Nothing stands in the way");
        assertThat(page()).contains("The named lead has given their word.");

        UI.getCurrent().navigate(PathwayNavigation.review(ash));
        ReviewView review = (ReviewView) getCurrentView();
        review.reasons.forEach(one -> one.words.setValue("Steady and kind."));
        review.words.setValue("We would like you to work with us.");
        review.outcome.setValue(ReviewOutcome.OFFER);
        press("Decide");
        assertThat(page()).contains("Fill in the post, the pay");
        review.terms.post.setValue("Paid mentor");
        review.terms.pay.setValue("£12.60 an hour");
        review.terms.hours.setValue(21.0);
        review.terms.start.setValue(TODAY.plusDays(30));
        press("Decide");
        assertThat(page()).contains("Offered", "£12.60 an hour", "Steady and kind.");

        somebody.signsInAgain(self.user());
        UI.getCurrent().navigate("my");
        assertThat(text(find(NextStepCard.class).single())).contains("An offer of paid work", "Your answer");
        UI.getCurrent().navigate(PathwayNavigation.MY_OFFER);
        assertThat(page()).contains("Paid mentor", "21 hours a week", "Steady and kind.", "No, I stay a volunteer");
        press("Yes, I would like this");
        assertThat(page()).contains("You have said yes.");

        clock.isAt(TODAY.plusDays(30));
        somebody.signsInAgain(place.manager().user());
        UI.getCurrent().navigate(PersonAddress.record(ash, "pathway"));
        press("There is a contract");
        press("Keep the day");
        press("Paid work begins");
        assertThat(people.details(ash).stage()).isEqualTo(Stage.PAID);
        press("Undo");
        assertThat(people.details(ash).stage()).isEqualTo(Stage.ACTIVE);
    }

    @Test
    void somebody_says_no_and_nothing_is_lost() {
        PersonId ash = eligible();
        onTheWay.offered(place, ash);
        somebody.volunteerSignsIn(ash, null);
        UI.getCurrent().navigate(PathwayNavigation.MY_OFFER);
        press("No, I stay a volunteer");
        assertThat(page()).contains("You stay a volunteer, and nothing is lost.");
        UI.getCurrent().navigate("my");
        assertThat(page()).contains("12 months as an active volunteer: met", "13 months", "Tell us if you ever want");
    }

    @Test
    void the_list_of_managers_shows_who_is_where() {
        PersonId ash = eligible();
        onTheWay.activeSince(place, "Ben Okafor", TODAY.minusMonths(3));
        UI.getCurrent().navigate(PathwayNavigation.LIST);
        assertThat(page()).contains("Ash Lowe", "Can be considered").doesNotContain("Ben Okafor");
        UI.getCurrent().navigate(PathwayNavigation.LIST, QueryParameters.of("state", "NOT_YET"));
        assertThat(page()).contains("Ben Okafor").doesNotContain("Ash Lowe");
        assertThat(state(ash)).isEqualTo(PathwayState.ELIGIBLE);
    }

    @Test
    void a_manager_asks_for_something_else_and_a_colleague_who_was_first_is_not_overwritten() {
        UI.getCurrent().navigate(PathwayNavigation.criteria(place.role()));
        CriteriaView view = (CriteriaView) getCurrentView();
        view.months.setValue(0);
        press("Ask for this");
        assertThat(page()).contains("Choose 1 to 60 months.");
        view.months.setValue(18);
        criteria.publish(place.role(), criteria.newest(place.role()));
        press("Ask for this");
        assertThat(page()).contains("Somebody changed this while you were editing.");
        press("Ask for this");
        assertThat(criteria.newest(place.role()).number()).isEqualTo(3);
        assertThat(criteria.newest(place.role()).criteria()).anyMatch(one -> one.target() == 18);
    }

    @Test
    void a_coordinator_sees_the_figures_and_no_review() {
        PersonId ash = eligible();
        onTheWay.offered(place, ash);
        somebody.signsInAs(Role.COORDINATOR, place.area());
        UI.getCurrent().navigate(PersonAddress.record(ash, "pathway"));
        assertThat(page())
                .contains("Offered", "12 months as an active volunteer")
                .doesNotContain("£12.60", "You listen well.", "named lead");
    }

    private PersonId eligible() {
        PersonId ash = onTheWay.activeSince(place, "Ash Lowe", TODAY.minusMonths(13));
        onTheWay.canBeConsidered(ash);
        return ash;
    }

    private PathwayState state(PersonId person) {
        return pathways.pathway(person).orElseThrow().state();
    }

    private void press(String words) {
        test(find(ActionButton.class).all().stream()
                        .filter(button -> text(button).equals(words))
                        .reduce((first, second) -> second)
                        .orElseThrow(() -> new AssertionError("no button says " + words)))
                .click();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
