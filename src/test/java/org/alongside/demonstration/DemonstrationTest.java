package org.alongside.demonstration;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.accounts.Acting;
import org.alongside.accounts.AreaService;
import org.alongside.accounts.OrganisationService;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.notifications.Letter;
import org.alongside.notifications.Outbox;
import org.alongside.people.PersonFilter;
import org.alongside.people.PersonRow;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.people.Waiting;
import org.alongside.people.WaitingService;
import org.alongside.reporting.FigureService;
import org.alongside.reporting.FiguresBySql;
import org.alongside.reporting.Listed;
import org.alongside.shared.AreaId;
import org.alongside.shared.UserId;
import org.alongside.supervision.ConcernFileService;
import org.alongside.supervision.ConcernRow;
import org.alongside.supervision.ConcernState;
import org.alongside.supervision.CoverService;
import org.alongside.supervision.OwnVolunteerService;
import org.alongside.supervision.SupervisionFigureService;
import org.alongside.supervision.SupervisionTask;
import org.alongside.supervision.WithoutSupervisor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(properties = "db-scheduler.enabled=false")
@ActiveProfiles("demo")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("any-database")
class DemonstrationTest {
    private static final Set<Stage> FEW = EnumSet.of(Stage.READY, Stage.ACTIVE, Stage.PAID);

    @Autowired
    PersonService people;

    @Autowired
    WaitingService waiting;

    @Autowired
    FigureService figures;

    @Autowired
    SupervisionFigureService supervision;

    @Autowired
    OwnVolunteerService own;

    @Autowired
    CoverService cover;

    @Autowired
    ConcernFileService concerns;

    @Autowired
    AreaService areasService;

    @Autowired
    Somebody somebody;

    @Autowired
    Acting acting;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @Autowired
    Calendar calendar;

    @Autowired
    TimeThatPassed passed;

    @Autowired
    WhoStandsWhere who;

    @Autowired
    Outbox outbox;

    @Autowired
    OrganisationService organisations;

    @Test
    void about_150_people_stand_at_every_stage_there_is_so_far() {
        acting.as(coordinator(), () -> {
            Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
            Set<String> listed =
                    Demonstration.invented().stream().map(InventedPerson::name).collect(toSet());
            List<PersonRow> ofTheList = new ArrayList<>();
            for (Stage stage : Stage.values()) {
                List<PersonRow> there =
                        people.list(new PersonFilter(null, stage, null, null, null), PageRequest.of(0, 500));
                if (!there.isEmpty()) stages.put(stage, there.size());
                there.stream().filter(one -> listed.contains(one.name())).forEach(ofTheList::add);
            }
            assertThat(stages)
                    .containsOnlyKeys(
                            Stage.SUBMITTED,
                            Stage.SHORTLISTED,
                            Stage.INTERVIEW,
                            Stage.OFFERED,
                            Stage.ONBOARDING,
                            Stage.READY,
                            Stage.ACTIVE,
                            Stage.PAID,
                            Stage.ON_HOLD,
                            Stage.WITHDRAWN,
                            Stage.DECLINED);
            assertThat(stages)
                    .allSatisfy((stage, number) ->
                            assertThat(number).as(stage.name()).isGreaterThanOrEqualTo(FEW.contains(stage) ? 1 : 5));
            // beside them stands somebody with a name of their own before each step
            assertThat(ofTheList).hasSizeBetween(140, 160);
        });
    }

    @Test
    void a_few_people_are_late_so_that_today_has_something_to_say() {
        LocalDate today = LocalDate.now(clock);
        acting.as(
                coordinator(),
                () -> assertThat(waiting.forMe(100))
                        .extracting(Waiting::due)
                        .filteredOn(due -> due.isBefore(today))
                        .hasSizeBetween(2, 12));
    }

    @Test
    void every_figure_of_the_dashboard_equals_sql_of_its_own_for_all_areas_and_for_one() {
        List<AreaId> areas = new ArrayList<>();
        acting.as(staff("MANAGER"), () -> {
            areasService.mine().forEach(area -> areas.add(area.id()));
            new FiguresBySql(figures, supervision, jdbc, clock, Set.copyOf(areas), null).agree();
            areas.forEach(one -> new FiguresBySql(figures, supervision, jdbc, clock, Set.copyOf(areas), one).agree());
        });
        assertThat(areas).hasSize(3);
        AreaId one = areas.getFirst();
        somebody.signsInAs(Role.MANAGER, one);
        new FiguresBySql(figures, supervision, jdbc, clock, Set.of(one), null).agree();
        somebody.signsOut();
    }

    @Test
    void supervision_is_due_late_waiting_for_a_signature_and_seen_differently_and_somebody_has_nobody() {
        acting.as(
                staff("SUPERVISOR"),
                () -> assertThat(own.tasks(100))
                        .extracting(SupervisionTask::what, SupervisionTask::shownName)
                        .contains(
                                tuple(SupervisionTask.What.HOLD, "Ewa Novak"),
                                tuple(SupervisionTask.What.PLAN, "Amir Latif"),
                                tuple(SupervisionTask.What.ANSWERED, "Pavel Hruska"),
                                tuple(SupervisionTask.What.ACTION, "Rona Gow"))
                        .hasSizeLessThan(15));
        acting.as(
                coordinator(),
                () -> assertThat(cover.without(10))
                        .extracting(WithoutSupervisor::shownName)
                        .containsExactly("Bet Rankin"));
        acting.as(staff("MANAGER"), () -> {
            assertThat(concerns.waiting(10)).extracting(ConcernRow::about).containsExactly("Dev Rao");
            assertThat(concerns.mine())
                    .extracting(ConcernRow::state)
                    .contains(ConcernState.RAISED, ConcernState.CLOSED);
            assertThat(figures.supervision(null))
                    .allSatisfy(month -> assertThat(month.of(Listed.HELD)).isPositive());
        });
        assertThat(jdbc.queryForList("select distinct state from supervision_supervision", String.class))
                .containsExactlyInAnyOrder("PLANNED", "HELD", "SIGNED", "MISSED", "CANCELLED_BY_PRISON");
    }

    @Test
    void somebody_with_a_name_stands_just_before_each_step() {
        assertThat(who.rows())
                .extracting(WhoStandsWhere.Row::step, WhoStandsWhere.Row::stage)
                .contains(
                        tuple("READ", Stage.SUBMITTED),
                        tuple("TALK", Stage.SHORTLISTED),
                        tuple("OUTCOME", Stage.INTERVIEW),
                        tuple("OFFER", Stage.INTERVIEW),
                        tuple("YES", Stage.OFFERED),
                        tuple("CHECK", Stage.ONBOARDING),
                        tuple("FIRST_DAY", Stage.READY),
                        tuple("MATCH", Stage.ACTIVE),
                        tuple("CONTACT", Stage.ACTIVE),
                        tuple("SUPERVISED", Stage.ACTIVE),
                        tuple("SIGN", Stage.ACTIVE),
                        tuple("ALMOST_A_YEAR", Stage.ACTIVE),
                        tuple("CONSIDERED", Stage.ACTIVE),
                        tuple("IN_REVIEW", Stage.ACTIVE),
                        tuple("PAID_WORK", Stage.ACTIVE),
                        tuple("CONTRACT", Stage.ACTIVE));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void a_month_goes_by_with_all_its_nights_and_letters_carry_their_day() {
        LocalDate before = calendar.today();
        calendar.forward(Leap.MONTH);
        assertThat(LocalDate.now(clock)).isEqualTo(before.plusMonths(1));
        assertThat(passed.kept()).isGreaterThan(Duration.ofDays(27));
        outbox.post(
                new Letter("a-month-on", organisations.here().orElseThrow(), null, "a@example.org", "Hello", "Hello"));
        assertThat(jdbc.queryForObject(
                        "select posted_at from notifications_letter where letter_key = 'a-month-on'", LocalDate.class))
                .isEqualTo(before.plusMonths(1));
    }

    private UserId coordinator() {
        return staff("COORDINATOR");
    }

    private UserId staff(String role) {
        return jdbc.queryForObject(
                "select user_id from accounts_user_role where role = '" + role + "' order by user_id limit 1",
                (row, number) -> new UserId(uuid(row.getBytes(1))));
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer both = ByteBuffer.wrap(bytes);
        return new UUID(both.getLong(), both.getLong());
    }
}
