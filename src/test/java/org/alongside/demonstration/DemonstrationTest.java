package org.alongside.demonstration;

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
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.people.PersonFilter;
import org.alongside.people.PersonRow;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.people.Waiting;
import org.alongside.people.WaitingService;
import org.alongside.reporting.FigureService;
import org.alongside.reporting.FiguresBySql;
import org.alongside.shared.AreaId;
import org.alongside.shared.UserId;
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
            for (Stage stage : Stage.values()) {
                List<PersonRow> there =
                        people.list(new PersonFilter(null, stage, null, null, null), PageRequest.of(0, 500));
                if (!there.isEmpty()) stages.put(stage, there.size());
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
            assertThat(stages.values().stream().mapToInt(number -> number).sum())
                    .isBetween(140, 190);
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
