package org.alongside.reporting;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.clearance.ClearanceOutcome;
import org.alongside.people.Stage;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.supervision.SupervisionFigureService;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Every figure once more, by SQL that shares nothing with the program's, and each list read to its end.
 *
 * <p>It asks as whoever is signed in, who may read everything in {@code areas}.
 */
public final class FiguresBySql {
    private static final PageRequest ALL = PageRequest.of(0, 10_000);
    private static final Map<Stage, Integer> USUAL_DAYS = Map.of(
            Stage.SUBMITTED, 7,
            Stage.SHORTLISTED, 14,
            Stage.INTERVIEW, 21,
            Stage.OFFERED, 14,
            Stage.ONBOARDING, 150,
            Stage.READY, 14);

    private final FigureService figures;
    private final SupervisionFigureService supervision;
    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final @Nullable AreaId only;
    private final String mine;

    /** @param only the area asked for, one of {@code areas}, or null for all of them */
    public FiguresBySql(
            FigureService figures,
            SupervisionFigureService supervision,
            JdbcTemplate jdbc,
            Clock clock,
            Set<AreaId> areas,
            @Nullable AreaId only) {
        this.figures = figures;
        this.supervision = supervision;
        this.jdbc = jdbc;
        this.clock = clock;
        this.only = only;
        this.mine = (only == null ? areas : Set.of(only))
                .stream().map(area -> hex(area.id())).collect(joining(",", "(", ")"));
    }

    public void agree() {
        stages();
        arrivals();
        endings();
        prisons();
        cohorts();
        supervision();
        pathway();
    }

    private void pathway() {
        Map<PathwayStep, Long> counted =
                figures.pathway(only).stream().collect(Collectors.toMap(PathwayFigure::step, PathwayFigure::people));
        for (PathwayStep step : PathwayStep.values()) {
            long many = onTheWay(step);
            assertThat(counted.getOrDefault(step, 0L)).as("%s", step).isEqualTo(many);
            lists(Question.onTheWay(only, step), many);
        }
    }

    private long onTheWay(PathwayStep step) {
        String all = "select count(distinct j.id) from people_person_area a join people_journey j on j.id = a.person_id"
                + " left join progression_pathway w on w.id = j.id where a.area_id in " + mine
                + " and j.stage not in ('WITHDRAWN','DECLINED','LEFT')";
        String paid = " and w.id is not null and j.opportunity_id in (select o.id from recruitment_opportunity o where"
                + " o.role_profile_id in (select id from vetting_role where paid_pathway = true))";
        LocalDate half = today().minusMonths(6);
        return switch (step) {
            case EARLY -> number(all + paid + " and w.state = 'NOT_YET' and j.started_on > ?", half);
            case LATER -> number(all + paid + " and w.state = 'NOT_YET' and j.started_on <= ?", half);
            case PAID -> number(all + " and j.stage = 'PAID'");
            default -> number(all + " and j.stage <> 'PAID' and w.state = '" + step + "'");
        };
    }

    private void stages() {
        Set<Stage> seen = new HashSet<>();
        for (StageFigure figure : figures.stages(only)) {
            seen.add(figure.stage());
            String there = "from people_person_area a join people_journey j on j.id = a.person_id where a.area_id in "
                    + mine + " and j.stage = '" + figure.stage() + "'";
            assertThat(figure.people()).as("%s", figure).isEqualTo(number("select count(distinct j.id) " + there));
            Integer days = USUAL_DAYS.get(figure.stage());
            assertThat(figure.longer())
                    .as("%s", figure)
                    .isEqualTo(
                            days == null
                                    ? 0
                                    : number(
                                            "select count(distinct j.id) " + there + " and j.since < ?",
                                            midnight(today().minusDays(days))));
        }
        List<String> stages = jdbc.query(
                "select distinct j.stage from people_journey j where j.stage not in ('WITHDRAWN','DECLINED','LEFT')"
                        + " and j.id in (select person_id from people_person_area where area_id in " + mine + ")",
                (row, number) -> row.getString(1));
        assertThat(seen).extracting(Stage::name).containsExactlyInAnyOrderElementsOf(stages);
    }

    private void arrivals() {
        assertThat(figures.arrivals(only)).hasSize(6).allSatisfy(figure -> {
            LocalDate from = figure.month().atDay(1);
            LocalDate to = figure.month().atEndOfMonth();
            assertThat(figure.of(Listed.APPLIED))
                    .as("applied in %s", figure.month())
                    .isEqualTo(number(
                            "select count(distinct s.id) from people_person_area a join people_stage_change s"
                                    + " on s.person_id = a.person_id where a.area_id in " + mine
                                    + " and s.from_stage = 'DRAFT' and s.to_stage = 'SUBMITTED' and s.at between ? and ?",
                            midnight(from),
                            midnight(to.plusDays(1)).minusNanos(1000)));
            LocalDate last = to.isAfter(today()) ? today() : to;
            lists(
                    Question.between(Listed.MATCHES, only, from, to),
                    number(
                            "select count(distinct m.id) from people_person_area a join mentoring_match m on m.person_id ="
                                    + " a.person_id where a.area_id in " + mine
                                    + " and m.began_on >= ? and m.began_on <= ?",
                            from,
                            to));
            assertThat(figure.of(Listed.BEGAN))
                    .isEqualTo(number(
                            "select count(distinct j.id) from people_person_area a join people_journey j on j.id ="
                                    + " a.person_id where a.area_id in " + mine
                                    + " and j.started_on >= ? and j.started_on <= ?",
                            from,
                            last));
            lists(Question.between(Listed.APPLIED, only, from, last), figure.of(Listed.APPLIED));
            lists(Question.between(Listed.BEGAN, only, from, last), figure.of(Listed.BEGAN));
        });
    }

    private void endings() {
        YearMonth first = YearMonth.from(today());
        assertThat(figures.endings(only)).hasSize(6).allSatisfy(figure -> {
            boolean now = figure.month().equals(first);
            LocalDate to = figure.month().atEndOfMonth();
            LocalDate checksFrom = now ? today().plusDays(1) : figure.month().atDay(1);
            LocalDate clearancesFrom = now ? today() : figure.month().atDay(1);
            assertThat(figure.of(Listed.CHECKS))
                    .as("checks in %s", figure.month())
                    .isEqualTo(checks(checksFrom, to));
            assertThat(figure.of(Listed.CLEARANCES))
                    .as("clearances in %s", figure.month())
                    .isEqualTo(clearances(clearancesFrom, to));
            lists(Question.between(Listed.CHECKS, only, checksFrom, to), figure.of(Listed.CHECKS));
            lists(Question.between(Listed.CLEARANCES, only, clearancesFrom, to), figure.of(Listed.CLEARANCES));
        });
        LocalDate yesterday = today().minusDays(1);
        lists(Question.between(Listed.CHECKS, only, null, today()), checks(LocalDate.EPOCH, today()));
        lists(Question.between(Listed.CLEARANCES, only, null, yesterday), clearances(LocalDate.EPOCH, yesterday));
    }

    private long checks(LocalDate from, LocalDate to) {
        return number(
                "select count(distinct c.id) from people_person_area a join vetting_check c on c.person_id = a.person_id"
                        + " left join vetting_check newer on newer.person_id = c.person_id and newer.kind_id = c.kind_id"
                        + " and newer.round > c.round where a.area_id in " + mine + " and newer.id is null"
                        + " and c.state in ('CLEAR','ACCEPTED','EXPIRING','EXPIRED') and c.expires_on >= ?"
                        + " and c.expires_on <= ? and c.person_id in (select id from people_journey where stage not in"
                        + " ('WITHDRAWN','DECLINED','LEFT'))",
                from,
                to);
    }

    private long clearances(LocalDate from, LocalDate to) {
        return number(
                "select count(distinct c.id) from people_person_area a join clearance_clearance c"
                        + " on c.person_id = a.person_id left join clearance_clearance newer"
                        + " on newer.person_id = c.person_id and newer.kind_id = c.kind_id"
                        + " and newer.establishment_id = c.establishment_id and newer.id > c.id"
                        + " where a.area_id in " + mine + " and newer.id is null"
                        + " and c.state in ('GRANTED','EXPIRING','EXPIRED') and c.valid_until >= ?"
                        + " and c.valid_until <= ? and c.person_id in (select id from people_journey where stage not in"
                        + " ('WITHDRAWN','DECLINED','LEFT'))",
                from,
                to);
    }

    private void prisons() {
        for (PrisonFigure figure : figures.prisons(only)) {
            long given = answers(figure, "'GRANTED','EXPIRING','EXPIRED'", " and c.valid_until >= ?", today());
            long waiting = answers(figure, "'PREPARING','SUBMITTED','IN_VETTING','REFERRED','RECONSIDERATION'", "");
            long no = answers(figure, "'REFUSED','REFUSED_FOR_GOOD','REVOKED'", "");
            assertThat(List.of(figure.mayEnter(), figure.waiting(), figure.mayNot()))
                    .as("%s", figure)
                    .containsExactly(given, waiting, no);
            lists(Question.answers(only, figure.prison(), ClearanceOutcome.MAY_ENTER), given);
            lists(Question.answers(only, figure.prison(), ClearanceOutcome.WAITING), waiting);
            lists(Question.answers(only, figure.prison(), ClearanceOutcome.MAY_NOT), no);
            lists(Question.answers(only, figure.prison(), null), given + waiting + no);
        }
    }

    private long answers(PrisonFigure figure, String states, String more, Object... values) {
        return number(
                "select count(distinct c.id) from people_person_area a join clearance_clearance c"
                        + " on c.person_id = a.person_id where a.area_id in " + mine + " and c.establishment_id = "
                        + hex(figure.prison().id()) + " and c.state in (" + states + ")" + more
                        + " and c.person_id in (select id from people_journey where stage not in"
                        + " ('WITHDRAWN','DECLINED','LEFT'))",
                values);
    }

    private void cohorts() {
        List<CohortFigure> found = figures.cohorts(only);
        assertThat((long) found.size())
                .isEqualTo(number(
                        "select count(*) from training_cohort where area_id in " + mine
                                + " and coalesce(closed_on, ?) >= ?",
                        today(),
                        today().minusDays(90)));
        for (CohortFigure figure : found) {
            assertThat(List.of(figure.underWay(), figure.complete(), figure.issued()))
                    .as("%s", figure)
                    .containsExactly(
                            candidates(figure, "IN_PROGRESS"),
                            candidates(figure, "UNITS_COMPLETE") + candidates(figure, "SAMPLING_CLOSED"),
                            candidates(figure, "CERTIFICATE_ISSUED"));
        }
    }

    private long candidates(CohortFigure figure, String progress) {
        return number(
                "select count(distinct k.id) from training_candidate k join people_person_area a"
                        + " on a.person_id = k.person_id where a.area_id in " + mine + " and k.left_on is null"
                        + " and k.progress = ? and k.cohort_id = "
                        + hex(figure.cohort().id()),
                progress);
    }

    /** What was held is in the table; what was due is asked person by person of whom the pathway asks too. */
    private void supervision() {
        List<MonthFigure> months = figures.supervision(only);
        LocalDate from = YearMonth.from(today()).minusMonths(5).atDay(1);
        List<PersonId> atWork = jdbc.query(
                "select distinct j.id from people_journey j join people_person_area a on a.person_id = j.id where"
                        + " a.area_id in " + mine + " and j.started_on is not null and j.stage in"
                        + " ('ACTIVE','PAID','SUSPENDED')",
                (row, number) -> new PersonId(Counted.uuid(row.getBytes(1))));
        assertThat(months).hasSize(6).allSatisfy(figure -> {
            LocalDate first = figure.month().atDay(1);
            LocalDate last = figure.month().atEndOfMonth().isAfter(today())
                    ? today()
                    : figure.month().atEndOfMonth();
            long held = number(
                    "select count(*) from (select distinct s.person_id, s.on_day from people_person_area a join supervision_supervision s"
                            + " on s.person_id = a.person_id join people_journey j on j.id = s.person_id where a.area_id in "
                            + mine + " and s.state in ('HELD','SIGNED') and s.on_day > j.started_on and s.on_day >= ?"
                            + " and s.on_day <= ? and j.stage in ('ACTIVE','PAID','SUSPENDED')) each_one",
                    first,
                    last);
            assertThat(figure.of(Listed.HELD)).as("held in %s", figure.month()).isEqualTo(held);
            lists(Question.between(Listed.HELD, only, first, last), held);
            lists(Question.between(Listed.SUPERVISION, only, first, last), figure.of(Listed.SUPERVISION));
        });
        long due = atWork.stream()
                .mapToLong(person -> supervision.of(person, from, today()).due())
                .sum();
        assertThat(months.stream()
                        .mapToLong(month -> month.of(Listed.SUPERVISION))
                        .sum())
                .isEqualTo(due);
    }

    /** The list has as many records as the figure counts. */
    private void lists(Question question, long count) {
        assertThat(figures.count(question)).as("%s", question).contains(count);
        assertThat(figures.page(question, ALL)).as("%s", question).hasSize((int) count);
    }

    private long number(String sql, Object... values) {
        Long number = jdbc.queryForObject(sql, Long.class, values);
        return number == null ? 0 : number;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDateTime midnight(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(clock.getZone()).toInstant(), ZoneOffset.UTC);
    }

    private static String hex(UUID id) {
        return "X'" + id.toString().replace("-", "") + "'";
    }
}
