package org.alongside.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.sql.Date;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.accounts.Somebody;
import org.alongside.people.ChangeId;
import org.alongside.people.DepartureService;
import org.alongside.people.JourneyService;
import org.alongside.people.LeaveData;
import org.alongside.people.LeaveReason;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.people.SuspendData;
import org.alongside.people.SuspendReason;
import org.alongside.progression.OnTheWayToPaid.Place;
import org.alongside.recruitment.Agreed;
import org.alongside.shared.PersonId;
import org.alongside.testing.ClockForTests;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Five hundred volunteers over three years, day by day, through the services: they begin, pause, come back, leave; some are considered,
 * offered paid work, accept or stay. In the end each eligible day is compared with one that SQL computes from the rows of history alone.
 *
 * <p>Not one of the tests that always run: {@code ./mvnw test -Psimulation}, on MySQL with {@code -Dalongside.test.database=mysql}.
 */
@SpringBootTest(properties = "db-scheduler.enabled=false")
@Import(ClockForTests.class)
class SimulationTrial {
    private static final int MANY = Integer.getInteger("alongside.trial.volunteers", 500);
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 15);
    private static final LocalDate LAST = FIRST.plusYears(3);
    private static final int COME_WITHIN = 780;

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
    DepartureService departures;

    @Autowired
    JourneyService journeys;

    @Autowired
    PersonService people;

    @Autowired
    Somebody somebody;

    @Autowired
    StoppedClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private final Random random = new Random(5);
    private final TreeMap<LocalDate, List<Runnable>> diary = new TreeMap<>();
    private final Map<String, Integer> counted = new TreeMap<>();

    @SuppressWarnings("NullAway.Init")
    private Place place;

    @Test
    void each_eligible_day_is_the_one_that_sql_computes_and_nothing_makes_an_offer_by_itself() {
        long begun = System.nanoTime();
        clock.isAt(FIRST);
        place = onTheWay.aPlace();
        for (int i = 0; i < MANY; i++) plan("Volunteer " + i, FIRST.plusDays(random.nextInt(COME_WITHIN)));
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) live(day);

        Map<PersonId, LocalDate> ours = eligibleByUs();
        Map<PersonId, LocalDate> theirs = eligibleBySql();
        print(begun, ours, theirs);
        assertThat(ours).isEqualTo(theirs).hasSizeGreaterThan(MANY / 3);
        assertThat(number(
                        "select count(*) from progression_offer o where not exists (select 1 from progression_review r"
                                + " where r.person_id = o.person_id and r.outcome = 'OFFER')"))
                .isZero();
        assertThat(number("select count(*) from progression_move where by_user_id is null and to_state not in"
                        + " ('ELIGIBLE', 'ACCEPTED', 'STAYS')"))
                .isZero();
    }

    private void live(LocalDate day) {
        clock.isAt(day);
        night.run(day);
        List<Runnable> due = diary.remove(day);
        if (due != null) due.forEach(Runnable::run);
        if (day.getDayOfMonth() == 1) consider();
    }

    /** When they begin, pause and leave is thrown like dice; some pauses lie close to the day on which it would be complete. */
    private void plan(String name, LocalDate begins) {
        PersonId[] who = new PersonId[1];
        on(begins, () -> who[0] = onTheWay.activeSince(place, name, begins));
        LocalDate from = begins;
        for (int pause = random.nextInt(4); pause > 1; pause--) {
            LocalDate away = from.plusDays(random.nextInt(5) == 0 ? 360 + random.nextInt(12) : 1 + random.nextInt(170));
            LocalDate back = away.plusDays(random.nextInt(90));
            on(away, () -> pauses(who[0], back));
            on(back, () -> comesBack(who[0]));
            from = back;
        }
        if (random.nextInt(20) == 0) on(begins.plusDays(1 + random.nextInt(500)), () -> mistake(who[0]));
        if (random.nextInt(8) == 0) on(begins.plusDays(30 + random.nextInt(600)), () -> leaves(who[0]));
    }

    private void on(LocalDate day, Runnable work) {
        diary.computeIfAbsent(day, any -> new ArrayList<>()).add(work);
    }

    private void pauses(PersonId person, LocalDate until) {
        if (stage(person) != Stage.ACTIVE) return;
        LocalDate review = until.isAfter(clock.today()) ? until : clock.today().plusDays(1);
        departures.suspend(person, new SuspendData(SuspendReason.ASKED_FOR_IT, null, review));
        count("pauses");
    }

    private void comesBack(PersonId person) {
        if (stage(person) != Stage.SUSPENDED) return;
        departures.resume(person);
        count("came back");
    }

    private void mistake(PersonId person) {
        if (stage(person) != Stage.ACTIVE) return;
        ChangeId wrong = departures.suspend(
                person, new SuspendData(SuspendReason.OTHER, null, clock.today().plusDays(9)));
        clock.goesOn(Duration.ofSeconds(20));
        journeys.takeBack(person, wrong);
        count("pauses taken back");
    }

    private void leaves(PersonId person) {
        if (!stage(person).leadsTo(Stage.LEFT)) return;
        departures.left(person, new LeaveData(clock.today(), LeaveReason.THEY_CHOSE_TO, "Thank you."));
        count("left");
    }

    /** Once a month the manager does what Today says, for some. */
    private void consider() {
        somebody.signsInAgain(place.manager().user());
        for (PathwayToDo one : today.toDo(40)) {
            count("on Today: " + one.what());
            switch (one.what()) {
                case CONSIDER, LOOK_AGAIN -> considers(one.person());
                case ASK_FOR_ANSWER -> answers(one.person());
                case CONTRACT -> offers.hasAContract(one.person(), clock.today());
                case START -> begins(one.person());
                default -> {}
            }
        }
    }

    private void considers(PersonId person) {
        reviews.begin(person, Set.of(place.manager().user(), place.colleague()));
        reviews.giveMyWord(person);
        DecisionData decision = onTheWay.decision(person, "We talked about it.");
        if (random.nextInt(3) == 0)
            reviews.notNow(person, decision, clock.today().plusDays(120));
        else reviews.offer(person, decision, onTheWay.terms());
    }

    private void answers(PersonId person) {
        if (random.nextBoolean()) offers.acceptFor(person, Agreed.BY_PHONE);
        else offers.stayFor(person, Agreed.FACE_TO_FACE);
    }

    private void begins(PersonId person) {
        offers.start(person);
        count("Paid");
    }

    private Map<PersonId, LocalDate> eligibleByUs() {
        return byPerson("select id, eligible_on from progression_pathway where eligible_on is not null");
    }

    /**
     * The first day before which they were Active on as many days as lie between their first day and the same day a year on. Knows the
     * table of history and the calendar, and none of our code.
     */
    private Map<PersonId, LocalDate> eligibleBySql() {
        boolean mysql = TestDatabase.isMysql();
        jdbc.execute("create table trial_day (d date not null primary key)");
        List<Object[]> days = Stream.iterate(FIRST, day -> !day.isAfter(LAST), day -> day.plusDays(1))
                .map(day -> new Object[] {Date.valueOf(day)})
                .toList();
        jdbc.batchUpdate("insert into trial_day (d) values (?)", days);
        String year = mysql ? "date_add(begun, interval 12 month)" : "dateadd('MONTH', 12, begun)";
        String plain = mysql ? "datediff(%s, begun)" : "datediff('DAY', begun, %s)";
        String needed = plain.formatted(year) + " + case when day(" + year + ") = day(begun) then 0 else 1 end";
        return byPerson("""
                select person_id, min(d) from (
                  select person_id, d, needed,
                    coalesce(sum(active) over (partition by person_id order by d
                      rows between unbounded preceding and 1 preceding), 0) as before_it
                  from (
                    select s.person_id, t.d, s.needed, case when 'ACTIVE' = (
                        select c.to_stage from people_stage_change c
                        where c.person_id = s.person_id and c.taken_back = false
                          and coalesce(c.on_day, cast(c.at as date)) <= t.d
                        order by c.at desc, c.id desc limit 1) then 1 else 0 end as active
                    from (select person_id, begun, %s as needed from (
                        select person_id, min(coalesce(on_day, cast(at as date))) as begun from people_stage_change
                        where to_stage = 'ACTIVE' and taken_back = false group by person_id) f) s
                    join trial_day t on t.d >= s.begun) a) b
                where before_it >= needed group by person_id""".formatted(needed));
    }

    private Map<PersonId, LocalDate> byPerson(String sql) {
        Map<PersonId, LocalDate> found = new HashMap<>();
        jdbc.query(sql, row -> {
            ByteBuffer id = ByteBuffer.wrap(row.getBytes(1));
            found.put(
                    new PersonId(new UUID(id.getLong(), id.getLong())),
                    row.getDate(2).toLocalDate());
        });
        return found;
    }

    private void print(long begun, Map<PersonId, LocalDate> ours, Map<PersonId, LocalDate> theirs) {
        System.out.printf(
                "%d volunteers, %s to %s, in %.0f s on %s%n",
                MANY, FIRST, LAST, (System.nanoTime() - begun) / 1e9, TestDatabase.isMysql() ? "MySQL" : "H2");
        counted.forEach((what, number) -> System.out.printf("  %-28s %6d%n", what, number));
        System.out.printf("  %-28s %6d%n", "eligible, by the program", ours.size());
        System.out.printf("  %-28s %6d%n", "eligible, by SQL", theirs.size());
        long other = ours.entrySet().stream()
                .filter(one -> !one.getValue().equals(theirs.get(one.getKey())))
                .count();
        System.out.printf("  %-28s %6d%n", "on another day", other);
    }

    private int number(String sql) {
        Integer found = jdbc.queryForObject(sql, Integer.class);
        return found == null ? 0 : found;
    }

    private Stage stage(PersonId person) {
        return people.detailsFor(person).stage();
    }

    private void count(String what) {
        counted.merge(what, 1, Integer::sum);
    }
}
