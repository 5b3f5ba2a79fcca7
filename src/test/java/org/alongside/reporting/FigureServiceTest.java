package org.alongside.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.alongside.accounts.Role;
import org.alongside.accounts.SignedIn;
import org.alongside.accounts.Somebody;
import org.alongside.clearance.ClearanceOutcome;
import org.alongside.clearance.ClearanceService;
import org.alongside.clearance.EstablishmentId;
import org.alongside.clearance.Prisons;
import org.alongside.people.Applicants;
import org.alongside.people.JourneyService;
import org.alongside.people.PersonFilter;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.supervision.MissedBy;
import org.alongside.supervision.Supervised;
import org.alongside.supervision.SupervisionFigureService;
import org.alongside.supervision.SupervisionState;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.alongside.training.CohortService;
import org.alongside.training.InTraining;
import org.alongside.vetting.Vetted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class FigureServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final PageRequest ALL = PageRequest.of(0, 100);

    @Autowired
    Somebody somebody;

    @Autowired
    Applicants applicants;

    @Autowired
    JourneyService journeys;

    @Autowired
    PersonService people;

    @Autowired
    Prisons prisons;

    @Autowired
    ClearanceService clearances;

    @Autowired
    InTraining training;

    @Autowired
    CohortService cohorts;

    @Autowired
    Vetted vetted;

    @Autowired
    FigureService figures;

    @Autowired
    SupervisionFigureService supervision;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Supervised supervised;

    @Autowired
    StoppedClock clock;

    AreaId dundee;
    AreaId angus;
    UserId lead;
    SignedIn manager;

    @BeforeEach
    void a_manager_looks_after_two_areas() {
        clock.isAt(TODAY);
        dundee = somebody.area("Dundee");
        angus = somebody.area("Angus");
        lead = somebody.signsInAs(Role.VETTING_LEAD, dundee, angus).user();
        manager = somebody.signsInAs(Role.MANAGER, dundee, angus);
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void whoever_is_in_two_areas_counts_once_and_in_each_of_them() {
        came(3, dundee, angus);
        came(2, dundee);
        assertThat(figures.stages(null)).containsExactly(new StageFigure(Stage.SUBMITTED, 2, 0, 7));
        assertThat(figures.stages(angus)).containsExactly(new StageFigure(Stage.SUBMITTED, 1, 0, 7));
        assertThat(figures.stages(somebody.area("Fife"))).isEmpty();
    }

    @Test
    void longer_than_usual_is_what_the_list_of_people_shows_as_longer_than_usual() {
        came(7, dundee);
        came(8, dundee);
        came(9, dundee);
        StageFigure sent = figures.stages(null).getFirst();
        assertThat(sent.longer()).isEqualTo(2);
        assertThat(people.list(new PersonFilter(null, Stage.SUBMITTED, null, null, null, true), ALL))
                .hasSize(2);
        assertThat(people.list(new PersonFilter(null, null, null, null, null, true), ALL))
                .hasSize(2);
        assertThat(people.list(new PersonFilter(null, Stage.ON_HOLD, null, null, null, true), ALL))
                .isEmpty();
    }

    @Test
    void those_whose_journey_has_ended_and_those_of_another_organisation_are_not_counted() {
        PersonId gone = came(2, dundee);
        came(1, dundee);
        journeys.withdrawByThemself(gone);
        SignedIn elsewhere = somebody.signsIn(somebody.anotherOrganisation(), Set.of(Role.MANAGER), dundee, angus);
        assertThat(figures.stages(null)).isEmpty();
        assertThat(elsewhere.organisation()).isNotEqualTo(manager.organisation());
        somebody.signsInAgain(manager.user());
        assertThat(figures.stages(null)).containsExactly(new StageFigure(Stage.SUBMITTED, 1, 0, 7));
    }

    @Test
    void a_form_that_came_after_our_midnight_counts_in_the_new_month_though_summer_time_has_not() {
        clock.isAt(LocalDate.of(2026, 9, 30));
        clock.goesOn(java.time.Duration.ofMinutes(14 * 60 + 30));
        applicants.anApplicant(somebody.organisation(), "Night Owl", dundee);
        clock.isAt(TODAY);
        MonthFigure october = figures.arrivals(null).stream()
                .filter(month -> month.month().equals(YearMonth.of(2026, 10)))
                .findFirst()
                .orElseThrow();
        assertThat(october.of(Listed.APPLIED)).isEqualTo(1);
        Question asked = Question.between(Listed.APPLIED, null, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 1));
        assertThat(figures.page(asked, ALL)).extracting(ListedRow::day).containsExactly(LocalDate.of(2026, 10, 1));
    }

    @Test
    void a_prison_s_answers_are_counted_by_what_everybody_may_know_of_them() {
        somebody.signsInAs(Role.ADMINISTRATOR, dundee);
        EstablishmentId strathearn = prisons.aPrison("HMP Strathearn");
        somebody.signsInAgain(lead);
        PersonId ada = atWork("Ada Ex");
        PersonId ben = atWork("Ben Ex");
        PersonId cai = atWork("Cai Ex");
        PersonId dee = atWork("Dee Ex");
        prisons.granted(ada, strathearn, prisons.escorted(), TODAY, TODAY.plusMonths(2));
        prisons.refused(ben, strathearn, prisons.escorted());
        clearances.refer(cai, prisons.inVetting(cai, strathearn, prisons.escorted()), "By the other route");
        prisons.inVetting(dee, strathearn, prisons.escorted());
        somebody.signsInAs(Role.COORDINATOR, dundee);
        assertThat(figures.prisons(null)).extracting(PrisonFigure::prison).containsExactly(strathearn);
        PrisonFigure figure = figures.prisons(null).getFirst();
        assertThat(List.of(figure.mayEnter(), figure.waiting(), figure.mayNot()))
                .containsExactly(1L, 2L, 1L);
        assertThat(figures.page(Question.answers(null, strathearn, ClearanceOutcome.WAITING), ALL))
                .extracting(ListedRow::shownName)
                .containsExactlyInAnyOrder("Cai Ex", "Dee Ex");
        agree(Set.of(dundee), Role.MANAGER);
    }

    @Test
    void a_clearance_that_is_asked_for_anew_no_longer_runs_out() {
        somebody.signsInAs(Role.ADMINISTRATOR, dundee);
        EstablishmentId glenesk = prisons.aPrison("HMP Glenesk");
        somebody.signsInAgain(lead);
        PersonId ada = atWork("Ada Ex");
        var old = prisons.granted(ada, glenesk, prisons.escorted(), TODAY, TODAY.plusDays(3));
        PersonId ben = atWork("Ben Ex");
        prisons.granted(ben, glenesk, prisons.escorted(), TODAY, TODAY.plusDays(4));
        Question soon = Question.between(Listed.CLEARANCES, null, TODAY, TODAY.plusDays(4));
        somebody.signsInAgain(manager.user());
        assertThat(figures.count(soon)).contains(2L);
        somebody.signsInAgain(lead);
        clearances.renew(ada, old);
        somebody.signsInAgain(manager.user());
        assertThat(figures.page(soon, ALL)).extracting(ListedRow::shownName).containsExactly("Ben Ex");
        clock.isAt(TODAY.plusDays(5));
        assertThat(figures.count(Question.between(Listed.CLEARANCES, null, null, TODAY.plusDays(4))))
                .contains(1L);
    }

    @Test
    void a_manager_sees_which_checks_run_out_and_that_is_recorded_a_co_ordinator_has_no_such_figure() {
        Vetted.Case made = vetted.inARegulatedRole("Ada Ex");
        expires(made.person(), TODAY.plusWeeks(2));
        SignedIn hers = somebody.signsInAs(Role.MANAGER, made.area());
        Question soon = Question.between(Listed.CHECKS, null, TODAY.plusDays(1), TODAY.plusWeeks(8));
        long before = readings(made.person());
        assertThat(figures.count(soon)).contains(1L);
        assertThat(readings(made.person())).as("to count is not to read").isEqualTo(before);
        assertThat(figures.page(soon, ALL)).extracting(ListedRow::what).containsExactly("PVG membership");
        assertThat(readings(made.person())).isEqualTo(before + 1);
        new FiguresBySql(figures, supervision, jdbc, clock, hers.areas(), null).agree();
        somebody.signsInAs(Role.COORDINATOR, made.area());
        assertThat(figures.count(soon)).isEmpty();
        assertThat(figures.page(soon, ALL)).isEmpty();
        assertThat(figures.endings(null))
                .allSatisfy(month -> assertThat(month.of(Listed.CHECKS)).isZero());
    }

    @Test
    void a_cohort_counts_those_of_my_areas_who_have_not_left_it() {
        clock.isAt(InTraining.FIRST);
        UserId trainer = training.staff(Role.TRAINER, dundee);
        somebody.signsInAgain(manager.user());
        var cohort = training.aCohort(training.theAward(), dundee, trainer, null);
        PersonId ada = applicants.anApplicant(somebody.organisation(), "Ada Ex", dundee);
        PersonId ben = applicants.anApplicant(somebody.organisation(), "Ben Ex", dundee);
        cohorts.enter(cohort, ada);
        cohorts.enter(cohort, ben);
        cohorts.leave(cohort, ben);
        assertThat(figures.cohorts(null)).extracting(CohortFigure::underWay).containsExactly(1L);
        assertThat(figures.cohorts(angus)).isEmpty();
        agree(Set.of(dundee, angus), Role.MANAGER);
    }

    @Test
    void supervision_held_is_counted_against_what_was_due_and_a_co_ordinator_has_no_such_figure() {
        UserId priya = somebody.signsInAs(Role.SUPERVISOR, dundee).user();
        PersonId ash = supervised.aVolunteer("Ash Ex", LocalDate.of(2026, 9, 1), priya, dundee);
        supervised.was(ash, priya, LocalDate.of(2026, 9, 14), SupervisionState.HELD, null);
        supervised.was(ash, priya, LocalDate.of(2026, 9, 28), SupervisionState.MISSED, MissedBy.VOLUNTEER);
        supervised.was(ash, priya, LocalDate.of(2026, 10, 14), SupervisionState.CANCELLED_BY_PRISON, null);
        supervised.was(ash, priya, LocalDate.of(2026, 10, 20), SupervisionState.HELD, null);
        somebody.signsInAgain(manager.user());
        // due 15 September, held the day before; 28 September, missed; 12 October, held on the 20th; 3 November,
        // planned by nobody
        assertThat(figures.supervision(null))
                .filteredOn(month -> month.of(Listed.SUPERVISION) > 0)
                .extracting(MonthFigure::month, month -> month.of(Listed.SUPERVISION), month -> month.of(Listed.HELD))
                .containsExactly(
                        tuple(YearMonth.of(2026, 9), 2L, 1L),
                        tuple(YearMonth.of(2026, 10), 1L, 1L),
                        tuple(YearMonth.of(2026, 11), 1L, 0L));
        Question asked =
                Question.between(Listed.SUPERVISION, null, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30));
        assertThat(figures.page(asked, ALL)).extracting(ListedRow::what).containsExactly("HELD", "MISSED_BY_VOLUNTEER");
        assertThat(figures.supervision(angus))
                .allSatisfy(month -> assertThat(month.of(Listed.SUPERVISION)).isZero());
        agree(Set.of(dundee, angus), Role.MANAGER);
        somebody.signsInAs(Role.COORDINATOR, dundee);
        assertThat(figures.supervision(null)).isEmpty();
        assertThat(figures.count(asked)).isEmpty();
    }

    @Test
    void whoever_sees_no_figures_is_refused() {
        for (Role role : List.of(Role.TRAINER, Role.ADMINISTRATOR, Role.SUPERVISOR, Role.VOLUNTEER)) {
            somebody.signsInAs(role, dundee);
            assertThatThrownBy(() -> figures.stages(null)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private void agree(Set<AreaId> areas, Role role) {
        somebody.signsInAs(role, areas.toArray(AreaId[]::new));
        new FiguresBySql(figures, supervision, jdbc, clock, areas, null).agree();
    }

    private PersonId came(int daysAgo, AreaId... areas) {
        clock.isAt(TODAY.minusDays(daysAgo));
        PersonId person = applicants.anApplicant(somebody.organisation(), "Ada Ex", areas);
        clock.isAt(TODAY);
        return person;
    }

    private PersonId atWork(String name) {
        PersonId person = applicants.anApplicant(somebody.organisation(), name, dundee);
        prisons.stands(person, Stage.ACTIVE);
        return person;
    }

    private void expires(PersonId person, LocalDate day) {
        jdbc.update(
                "update vetting_check set state = 'CLEAR', expires_on = ? where person_id = ?",
                day,
                Counted.bytes(person.id()));
    }

    private long readings(PersonId person) {
        Long number = jdbc.queryForObject(
                "select count(*) from privacy_audit where whose_id = ? and data = 'CHECK_DETAIL'",
                Long.class,
                Counted.bytes(person.id()));
        return number == null ? 0 : number;
    }
}
