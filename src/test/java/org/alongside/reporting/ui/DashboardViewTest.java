package org.alongside.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.people.Applicants;
import org.alongside.reporting.Listed;
import org.alongside.reporting.PathwayStep;
import org.alongside.reporting.Question;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The dashboard and the lists behind it as a manager opens them, and as a co-ordinator does. */
@DatabaseTest
class DashboardViewTest extends SpringBrowserlessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Somebody somebody;

    @Autowired
    Applicants applicants;

    @Autowired
    StoppedClock clock;

    AreaId dundee;
    AreaId angus;

    @BeforeEach
    void a_manager_looks_after_two_areas() {
        clock.isAt(TODAY);
        dundee = somebody.area("Dundee");
        angus = somebody.area("Angus");
        somebody.signsInAs(Role.MANAGER, dundee, angus);
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void each_figure_is_a_link_to_the_list_that_it_counts() {
        came("Ada Ex", 12, dundee);
        came("Надія Шевченко", 2, angus);
        UI.getCurrent().navigate(ReportingNavigation.DASHBOARD);
        assertThat(page()).contains("How we are doing", "Waiting longer than usual", "Form sent", "Checks");
        assertThat(links())
                .contains(
                        "people",
                        "people?waiting=usual",
                        "people?stage=SUBMITTED",
                        "people?stage=SUBMITTED&waiting=usual",
                        "figures/list?of=APPLIED&from=2026-08-27&to=2026-11-24",
                        "figures/list?of=APPLIED&from=2026-11-01&to=2026-11-24",
                        "figures/list?of=CHECKS&from=2026-11-25&to=2027-01-19");
    }

    @Test
    void an_area_narrows_every_figure_and_every_link_and_stands_in_the_address() {
        came("Ada Ex", 12, dundee);
        UI.getCurrent().navigate(ReportingNavigation.DASHBOARD, QueryParameters.of("area", angus.toString()));
        assertThat(page()).contains("Nobody is under way in this area");
        DashboardView view = (DashboardView) getCurrentView();
        assertThat(view.area.getValue().id()).isEqualTo(angus);
        test(view.area).selectItem(nameOf(view, dundee));
        assertThat(links()).contains("people?area=" + dundee, "people?area=" + dundee + "&stage=SUBMITTED");
    }

    @Test
    void a_new_organisation_reads_what_to_do_first() {
        UI.getCurrent().navigate(ReportingNavigation.DASHBOARD);
        assertThat(page()).contains("Nobody is under way yet", "Go to opportunities");
        assertThat(links()).contains("opportunities");
    }

    @Test
    void a_co_ordinator_sees_no_figure_of_what_they_may_not_read_and_no_gap() {
        came("Ada Ex", 2, dundee);
        somebody.signsInAs(Role.COORDINATOR, dundee);
        UI.getCurrent().navigate(ReportingNavigation.DASHBOARD);
        assertThat(page()).contains("Clearances").doesNotContain("Checks");
        UI.getCurrent().navigate("figures/list", QueryParameters.of("of", "CHECKS"));
        assertThat(page()).contains("We cannot find this page");
    }

    @Test
    void a_list_names_who_is_counted_and_leads_to_their_page() {
        var ada = came("Ada Ex", 2, dundee);
        came("Ben Ex", 40, dundee);
        Question lately = Question.between(Listed.APPLIED, null, TODAY.minusDays(7), TODAY);
        open(ReportingNavigation.list(lately));
        FigureListView view = (FigureListView) getCurrentView();
        assertThat(test(view.grid).size()).isEqualTo(1);
        Component name = test(view.grid).getCellComponent(0, 0);
        assertThat(name.getElement().getTextRecursively()).isEqualTo("Ada Ex");
        assertThat(name.getChildren().map(Anchor.class::cast).map(Anchor::getHref))
                .containsExactly("people/" + ada);
        assertThat(page()).contains("From Tuesday 17 November 2026 to Tuesday 24 November 2026.");
    }

    @Test
    void an_address_that_somebody_mistyped_shows_what_can_be_read_of_it() {
        assertThat(QuestionAddress.read(
                        QueryParameters.fromString("of=SECRETS&area=1&from=soon&to=0000-01-01&prison=x&answer=NO")))
                .isEqualTo(Question.between(Listed.CLEARANCES, null, null, null));
        Question whole = new Question(Listed.APPLIED, dundee, TODAY, TODAY, null, null, null);
        Question onTheWay = Question.onTheWay(dundee, PathwayStep.ELIGIBLE);
        assertThat(QuestionAddress.read(QueryParameters.fromString(
                        ReportingNavigation.list(onTheWay).split("\\?")[1])))
                .isEqualTo(onTheWay);
        String address = ReportingNavigation.list(whole);
        assertThat(QuestionAddress.read(QueryParameters.fromString(address.substring(address.indexOf('?') + 1))))
                .isEqualTo(whole);
    }

    private static void open(String address) {
        int query = address.indexOf('?');
        UI.getCurrent().navigate(address.substring(0, query), QueryParameters.fromString(address.substring(query + 1)));
    }

    private static String nameOf(DashboardView view, AreaId area) {
        return view.area
                .getListDataView()
                .getItems()
                .filter(one -> one.id().equals(area))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private PersonId came(String name, int daysAgo, AreaId... areas) {
        clock.isAt(TODAY.minusDays(daysAgo));
        var person = applicants.anApplicant(somebody.organisation(), name, areas);
        clock.isAt(TODAY);
        return person;
    }

    private List<String> links() {
        return below(getCurrentView().getElement().getComponent().orElseThrow())
                .filter(Anchor.class::isInstance)
                .map(link -> ((Anchor) link).getHref())
                .toList();
    }

    private static Stream<Component> below(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(DashboardViewTest::below));
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
