package org.alongside.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.clearance.Prisons;
import org.alongside.shared.AreaId;
import org.alongside.testing.ClockForTests;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What each figure costs among 200,000 people, 40,000 of them under way or with us, and which index it uses.
 *
 * <p>Not one of the tests that always run: {@code ./mvnw test -Dtest=FigureTrial -Dalongside.test.database=mysql}.
 */
@SpringBootTest(properties = "db-scheduler.enabled=false")
@Import({ClockForTests.class, Prisons.class})
class FigureTrial {
    private static final int DOUBLINGS = Integer.getInteger("alongside.trial.doublings", 18);
    private static final int MOST = 200_000;
    private static final int AREAS = 12;
    private static final int PRISONS = 15;
    private static final int TIMES = 5;

    @Autowired
    Somebody somebody;

    @Autowired
    Prisons prisons;

    @Autowired
    FigureService figures;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    StoppedClock clock;

    private final Map<String, Runnable> asked = new LinkedHashMap<>();

    @Test
    void what_each_figure_costs() {
        assumeThat(TestDatabase.isMysql()).isTrue();
        byte[] organisation = Counted.bytes(somebody.organisation().id());
        List<AreaId> areas = IntStream.range(0, AREAS)
                .mapToObj(i -> somebody.area("Area " + i))
                .toList();
        somebody.signsInAs(Role.ADMINISTRATOR, areas.getFirst());
        for (int i = 0; i < PRISONS; i++) prisons.aPrison("HMP Nowhere");
        fill(organisation, areas);
        somebody.signsInAs(Role.MANAGER, areas.toArray(AreaId[]::new));
        ask(null);
        report("a manager of all " + AREAS + " areas");
        ask(areas.getFirst());
        report("one area of them");
        somebody.signsOut();
    }

    private void ask(@Nullable AreaId area) {
        var today = clock.today();
        asked.clear();
        asked.put("people by stage", () -> figures.stages(area));
        asked.put("forms and first days by month", () -> figures.arrivals(area));
        asked.put("checks and clearances by month", () -> figures.endings(area));
        asked.put("answers by prison", () -> figures.prisons(area));
        asked.put("cohorts", () -> figures.cohorts(area));
        for (Listed what : List.of(Listed.APPLIED, Listed.BEGAN))
            asked.put(
                    what + " in 90 days",
                    () -> figures.count(Question.between(what, area, today.minusDays(89), today)));
        for (Listed what : List.of(Listed.CHECKS, Listed.CLEARANCES)) {
            asked.put(
                    what + " in 8 weeks",
                    () -> figures.count(Question.between(what, area, today.plusDays(1), today.plusWeeks(8))));
            asked.put(what + " ended", () -> figures.count(Question.between(what, area, null, today.minusDays(1))));
        }
        asked.put(
                "first page of the answers",
                () -> figures.page(Question.answers(area, null, null), PageRequest.of(0, 50)));
    }

    private void report(String whose) {
        System.err.println("FIGURES for " + whose + ", milliseconds, the middle of " + TIMES);
        long all = 0;
        for (var one : asked.entrySet()) {
            one.getValue().run();
            List<Long> took = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                long begun = System.nanoTime();
                one.getValue().run();
                took.add((System.nanoTime() - begun) / 1_000);
            }
            long middle = took.stream().sorted().toList().get(TIMES / 2);
            all += middle;
            System.err.printf("FIGURES %8.1f  %s%n", middle / 1000.0, one.getKey());
            plans(one.getValue()).forEach(plan -> System.err.println("FIGURES            " + plan));
        }
        System.err.printf("FIGURES %8.1f  all of it%n", all / 1000.0);
    }

    /** Which index the database takes for each table of each query. */
    private List<String> plans(Runnable ask) {
        jdbc.execute("set global log_output = 'TABLE'");
        jdbc.execute("truncate table mysql.general_log");
        jdbc.execute("set global general_log = 'ON'");
        ask.run();
        jdbc.execute("set global general_log = 'OFF'");
        return jdbc
                .queryForList(
                        "select convert(argument using utf8mb4) from mysql.general_log where command_type in ('Query','Execute')"
                                + " and argument like '%people_%' and argument like 'select%'",
                        String.class)
                .stream()
                .filter(sql -> !sql.contains("_binary'") || !sql.contains("people_person p1"))
                .flatMap(sql -> jdbc
                        .query(
                                "explain format=traditional " + sql,
                                (row, number) -> row.getString("table") + ": " + row.getString("type")
                                        + " by " + row.getString("key") + ", about " + row.getString("rows") + " rows, "
                                        + row.getString("Extra"))
                        .stream())
                .toList();
    }

    private void fill(byte[] organisation, List<AreaId> areas) {
        jdbc.update(
                "insert into people_person (id, organisation_id, name, name_to_use, reference, contact_way, version)"
                        + " values (uuid_to_bin(uuid()), ?, 'Ada Ex', 'Ada', 'AL-1', 'LETTER', 0)",
                organisation);
        for (int i = 0; i < DOUBLINGS; i++)
            jdbc.update(
                    "insert into people_person (id, organisation_id, name, name_to_use, reference, contact_way, version)"
                            + " select uuid_to_bin(uuid()), organisation_id, name, name_to_use,"
                            + " substr(replace(uuid(), '-', ''), 1, 16), contact_way, 0 from people_person limit "
                            + Math.max(1, MOST - (1 << i)));
        String byte3 = "ord(substr(p.id, 3, 1))";
        String byte4 = "ord(substr(p.id, 4, 1))";
        for (int i = 0; i < areas.size(); i++) {
            byte[] area = Counted.bytes(areas.get(i).id());
            jdbc.update(
                    "insert into people_person_area select p.id, ? from people_person p where " + byte4 + " % " + AREAS
                            + " = " + i + " or (" + byte3 + " % 10 = 0 and (" + byte4 + " + 1) % " + AREAS + " = " + i
                            + ")",
                    area);
        }
        jdbc.update(
                "insert into people_journey (id, organisation_id, opportunity_id, stage, since, started_on, version)"
                        + " select p.id, p.organisation_id, p.id, case when rand(1) < .8 then 'LEFT' when rand(2) < .1 then 'SUBMITTED'"
                        + " when rand(3) < .2 then 'ONBOARDING' else 'ACTIVE' end, '2026-11-20', date_sub('2026-11-24',"
                        + " interval " + byte3 + " * 9 day), 0 from people_person p");
        jdbc.update(
                "insert into people_stage_change (id, organisation_id, person_id, from_stage, from_since, to_stage, at, taken_back)"
                        + " select uuid_to_bin(uuid()), p.organisation_id, p.id, 'DRAFT', '2020-01-01', 'SUBMITTED',"
                        + " date_sub('2026-11-24', interval " + byte3 + " * 9 + " + byte4
                        + " % 9 day), false from people_person p");
        jdbc.update("insert into vetting_check (id, organisation_id, person_id, kind_id, round, latest, state, since,"
                + " free_volunteer, expires_on, version) select uuid_to_bin(uuid()), p.organisation_id, p.id, (select min(id)"
                + " from vetting_check_kind), 1, true, 'CLEAR', '2025-01-01', false, date_add('2026-01-01', interval "
                + byte3
                + " * 6 + " + byte4 + " % 6 day), 0 from people_person p where " + byte4 + " % 3 = 0");
        jdbc.update(
                "insert into clearance_clearance (id, organisation_id, person_id, establishment_id, kind_id, state, since,"
                        + " submitted_on, valid_from, valid_until, refusal, version) select uuid_to_bin(uuid()), p.organisation_id, p.id, e.id,"
                        + " (select min(id) from clearance_kind), case when rand(4) < .7 then 'GRANTED' when rand(5) < .5 then"
                        + " 'IN_VETTING' else 'REFUSED' end, '2026-01-01', '2026-01-01', '2026-02-01', date_add('2026-06-01', interval "
                        + byte3
                        + " * 5 day), repeat('x', 300), 0 from people_person p join clearance_establishment e where "
                        + byte4
                        + " % 5 = 1 and (crc32(e.id) + " + byte3 + ") % 7 = 0");
        jdbc.execute(
                "analyze table people_person, people_person_area, people_journey, people_stage_change, vetting_check,"
                        + " clearance_clearance");
        for (String table : List.of(
                "people_person", "people_journey", "people_stage_change", "vetting_check", "clearance_clearance"))
            System.err.println("FIGURES rows of " + table + ": "
                    + jdbc.queryForObject("select count(*) from " + table, Long.class));
        assertThat(jdbc.queryForObject("select count(*) from people_journey where stage <> 'LEFT'", Long.class))
                .isPositive();
    }
}
