package org.alongside.progression;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
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
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.accounts.Somebody;
import org.alongside.mentoring.ContactData;
import org.alongside.mentoring.ContactHow;
import org.alongside.mentoring.ContactService;
import org.alongside.mentoring.MatchId;
import org.alongside.mentoring.Mentors;
import org.alongside.mentoring.ReferralId;
import org.alongside.mentoring.Sex;
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
import org.alongside.shared.UserId;
import org.alongside.testing.ClockForTests;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Five hundred volunteers over three years, day by day, through the services: they begin, are supervised in time, late or not at all, pause,
 * come back, leave; supervisors are away, leave and are covered for; some volunteers are considered, offered paid work, accept or stay.
 *
 * <p>On each morning SQL that knows the tables alone tells who is over the rule of supervision: each stands on somebody’s Today. Each
 * eligible day is compared with one that SQL computes, where months are asked and where supervision, actions and hours are asked too.
 *
 * <p>Not one of the tests that always run: {@code ./mvnw test -Psimulation}, on MySQL with {@code -Dalongside.test.database=mysql}. A whole
 * run writes {@code docs/simulation.md}.
 */
@SpringBootTest(properties = "db-scheduler.enabled=false")
@Import({ClockForTests.class, SimulatedSupervision.class})
class SimulationTrial {
    private static final Path REPORT = Path.of("docs/simulation.md");
    private static final String HEAD = """
            # Three years of five hundred volunteers

            `./mvnw test -Psimulation -Dvaadin.skip=true` lives through them day by day, through the services. Supervisors do what their own
            Today says: half of them soon, some late, some hardly ever; some are away, some leave, and a manager covers. One volunteer in
            six is supervised on their first day. Every supervisor is asked for their Today on every morning.

            On each morning SQL that knows the tables alone, and counts days at work, tells who is over the rule (14 days while somebody is new,
            42 after that). The run stops at the first of them who is on nobody’s Today, at the first whom Today calls late and SQL does not,
            and at the first who has no supervisor and does not stand on Today of those who can find one. Each eligible day is compared with one
            that SQL computes: for three in five, where 12 months are asked, at the end; for the others, where 80 % of supervision,
            nothing overdue and 30 hours are asked as well, on each night.
            """;
    private static final int WHOLE = 500;
    private static final int MANY = Integer.getInteger("alongside.trial.volunteers", WHOLE);
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 15);
    private static final LocalDate WHOLE_TIME = FIRST.plusYears(3);
    private static final LocalDate LAST = WHOLE_TIME.minusDays(Integer.getInteger("alongside.trial.fewer-days", 0));
    private static final int COME_WITHIN = 780;

    private static final int SHARE = 80;
    private static final int HOURS = 30;
    private static final List<Criterion> ALL = List.of(
            Criterion.of(CriterionKind.MONTHS_ACTIVE, 12),
            Criterion.of(CriterionKind.SUPERVISION_HELD, SHARE),
            Criterion.of(CriterionKind.NOTHING_OVERDUE, 0),
            Criterion.of(CriterionKind.HOURS, HOURS),
            Criterion.of(CriterionKind.NO_OPEN_CONCERN, 0));

    @Autowired
    OnTheWayToPaid onTheWay;

    @Autowired
    SimulatedSupervision supervision;

    @Autowired
    PathwayNight night;

    @Autowired
    RecurringTask<Void> nightlyCover;

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
    Mentors mentors;

    @Autowired
    ContactService contacts;

    @Autowired
    Somebody somebody;

    @Autowired
    StoppedClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private final Random random = new Random(5);

    @SuppressWarnings("NullAway.Init")
    private KeptSignedIn signedIn;

    private final TreeMap<LocalDate, List<Runnable>> diary = new TreeMap<>();
    private final Counts counts = new Counts();

    @SuppressWarnings("NullAway.Init")
    private RuleBySql sql;

    /** Asks for months alone. */
    @SuppressWarnings("NullAway.Init")
    private Place months;

    /** Asks for all of G12, and hours. */
    @SuppressWarnings("NullAway.Init")
    private Place all;

    /** What happened, and how often. */
    static class Counts {
        private final Map<String, Integer> counted = new TreeMap<>();

        void add(String what) {
            add(what, 1);
        }

        void add(String what, int many) {
            counted.merge(what, many, Integer::sum);
        }

        void most(String what, int many) {
            counted.merge(what, many, Integer::max);
        }
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void nobody_over_the_rule_is_on_nobodys_today_and_each_eligible_day_is_the_one_that_sql_computes()
            throws IOException {
        long begun = System.nanoTime();
        clock.isAt(FIRST);
        signedIn = new KeptSignedIn(somebody);
        months = onTheWay.aPlace();
        all = onTheWay.aPlace(ALL);
        sql = new RuleBySql(jdbc);
        supervision.begins(Math.max(2, MANY / 25), counts, months.area(), all.area());
        for (int i = 0; i < MANY; i++)
            plan(i % 5 < 3 ? months : all, "Volunteer " + i, FIRST.plusDays(random.nextInt(COME_WITHIN)));
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) live(day);

        Map<PersonId, LocalDate> ours = eligibleByUs();
        Map<PersonId, LocalDate> theirs = eligibleBySql();
        report(begun, ours, theirs);
        assertThat(ours).isEqualTo(theirs);
        if (!LAST.isBefore(WHOLE_TIME)) assertThat(ours).hasSizeGreaterThan(MANY / 5);
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
        Set<PersonId> late = sql.late(day);
        counts.most("most days that somebody was over the rule", sql.longestLate());
        Set<PersonId> meetAll = sql.meetsAll(day, all.opportunity(), SHARE, HOURS);
        night.run(day);
        runs(nightlyCover);
        assertThat(sql.eligibleOn(day, all.opportunity()))
                .as("eligible on %s, by the program and by SQL", day)
                .isEqualTo(meetAll);
        counts.add("eligible where all is asked, on the day that SQL computes", meetAll.size());
        supervision.day(day, late, sql.withoutSupervisor(day));
        List<Runnable> due = diary.remove(day);
        if (due != null) due.forEach(Runnable::run);
        if (day.getDayOfMonth() == 1) {
            consider(months);
            consider(all);
        }
        sql.evening(day);
    }

    /** When they begin, pause and leave is thrown like dice; some pauses lie close to the day on which it would be complete. */
    private void plan(Place place, String name, LocalDate begins) {
        PersonId[] who = new PersonId[1];
        on(begins, () -> who[0] = begins(place, name, begins));
        LocalDate from = begins;
        for (int pause = random.nextInt(4); pause > 1; pause--) {
            LocalDate away = from.plusDays(random.nextInt(5) == 0 ? 360 + random.nextInt(12) : 1 + random.nextInt(170));
            LocalDate back = away.plusDays(random.nextInt(90));
            on(away, () -> pauses(place, who[0], back));
            on(back, () -> comesBack(place, who[0]));
            from = back;
        }
        if (random.nextInt(20) == 0) on(begins.plusDays(1 + random.nextInt(500)), () -> mistake(place, who[0]));
        if (random.nextInt(8) == 0) on(begins.plusDays(30 + random.nextInt(600)), () -> leaves(place, who[0]));
        if (place == all) on(begins, () -> meets(who[0], begins));
    }

    private PersonId begins(Place place, String name, LocalDate day) {
        UserId supervisor = supervision.anybody();
        PersonId person = onTheWay.activeSince(place, name, day, supervisor);
        supervision.hasAnAccount(person);
        supervision.onTheFirstDay(person, supervisor, day);
        return person;
    }

    /** A mentee of their own, and hours with them every few weeks. */
    private void meets(PersonId person, LocalDate begun) {
        signedIn.is(all.colleague());
        mentors.isWelcomed(person);
        MatchId[] match = new MatchId[1];
        ReferralId kim = mentors.aReferral("Kim", Sex.WOMAN, all.area());
        mentors.inAnyRole(person, () -> match[0] = mentors.active(person, kim));
        int often = 20 + random.nextInt(30);
        for (LocalDate day = begun.plusDays(often); !day.isAfter(LAST); day = day.plusDays(often))
            if (day.isAfter(clock.today())) on(day, () -> logs(person, match[0]));
    }

    private void logs(PersonId person, MatchId match) {
        if (stage(person) != Stage.ACTIVE && stage(person) != Stage.PAID) return;
        signedIn.is(all.colleague());
        int minutes = 60 + random.nextInt(240);
        contacts.log(person, new ContactData(UUID.randomUUID(), match, clock.today(), ContactHow.PHONE, minutes, ""));
        counts.add("contacts");
    }

    @SuppressWarnings("NullAway") // the jobs of the house ask nothing of the scheduler
    private static void runs(RecurringTask<Void> job) {
        job.executeRecurringly(job.instance(RecurringTask.INSTANCE), null);
    }

    private void on(LocalDate day, Runnable work) {
        diary.computeIfAbsent(day, any -> new ArrayList<>()).add(work);
    }

    private void pauses(Place place, PersonId person, LocalDate until) {
        if (stage(person) != Stage.ACTIVE) return;
        manages(place);
        LocalDate review = until.isAfter(clock.today()) ? until : clock.today().plusDays(1);
        departures.suspend(person, new SuspendData(SuspendReason.ASKED_FOR_IT, null, review));
        counts.add("pauses");
    }

    private void comesBack(Place place, PersonId person) {
        if (stage(person) != Stage.SUSPENDED) return;
        manages(place);
        departures.resume(person);
        counts.add("came back");
    }

    private void mistake(Place place, PersonId person) {
        if (stage(person) != Stage.ACTIVE) return;
        manages(place);
        ChangeId wrong = departures.suspend(
                person, new SuspendData(SuspendReason.OTHER, null, clock.today().plusDays(9)));
        clock.goesOn(Duration.ofSeconds(20));
        journeys.takeBack(person, wrong);
        counts.add("pauses taken back");
    }

    private void leaves(Place place, PersonId person) {
        if (!stage(person).leadsTo(Stage.LEFT)) return;
        manages(place);
        departures.left(person, new LeaveData(clock.today(), LeaveReason.THEY_CHOSE_TO, "Thank you."));
        counts.add("left");
    }

    private void manages(Place place) {
        signedIn.is(place.manager().user());
    }

    /** Once a month the manager does what Today says, for some. */
    private void consider(Place place) {
        manages(place);
        for (PathwayToDo one : today.toDo(40)) {
            counts.add("on Today: " + one.what());
            switch (one.what()) {
                case CONSIDER, LOOK_AGAIN -> considers(place, one.person());
                case ASK_FOR_ANSWER -> answers(one.person());
                case CONTRACT -> offers.hasAContract(one.person(), clock.today());
                case START -> starts(one.person());
                default -> {}
            }
        }
    }

    private void considers(Place place, PersonId person) {
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

    private void starts(PersonId person) {
        offers.start(person);
        counts.add("Paid");
    }

    private Map<PersonId, LocalDate> eligibleByUs() {
        return byPerson("select w.id, w.eligible_on from progression_pathway w join people_journey j on j.id = w.id"
                + " where w.eligible_on is not null and j.opportunity_id = ?");
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
                        where to_stage = 'ACTIVE' and taken_back = false and person_id in (
                          select id from people_journey where opportunity_id = ?) group by person_id) f) s
                    join trial_day t on t.d >= s.begun) a) b
                where before_it >= needed group by person_id""".formatted(needed));
    }

    private Map<PersonId, LocalDate> byPerson(String query) {
        Map<PersonId, LocalDate> found = new HashMap<>();
        UUID role = months.opportunity().id();
        byte[] opportunity = ByteBuffer.allocate(16)
                .putLong(role.getMostSignificantBits())
                .putLong(role.getLeastSignificantBits())
                .array();
        jdbc.query(
                query,
                row -> {
                    ByteBuffer id = ByteBuffer.wrap(row.getBytes(1));
                    found.put(
                            new PersonId(new UUID(id.getLong(), id.getLong())),
                            row.getDate(2).toLocalDate());
                },
                (Object) opportunity);
        return found;
    }

    private void report(long begun, Map<PersonId, LocalDate> ours, Map<PersonId, LocalDate> theirs) throws IOException {
        long other = ours.entrySet().stream()
                .filter(one -> !one.getValue().equals(theirs.get(one.getKey())))
                .count();
        counts.add("eligible where months are asked, by the program", ours.size());
        counts.add("eligible where months are asked, by SQL", theirs.size());
        counts.add("eligible on another day", (int) other);
        String database = TestDatabase.isMysql() ? "MySQL" : "H2";
        String rows = counts.counted.entrySet().stream()
                .map(one -> "| %s | %d |".formatted(one.getKey(), one.getValue()))
                .collect(Collectors.joining("\n"));
        String own =
                "\n## %s: %d volunteers, %s to %s, in %.0f s (%.0f s of processor time, the start with it)\n\n| what | how often |\n|---|---|\n%s\n"
                        .formatted(database, MANY, FIRST, LAST, (System.nanoTime() - begun) / 1e9, processor(), rows);
        System.out.println(own);
        if (MANY < WHOLE || LAST.isBefore(WHOLE_TIME)) return;
        String before = Files.exists(REPORT) ? Files.readString(REPORT) : HEAD;
        int old = before.indexOf("\n## " + database + ":");
        int next = old < 0 ? -1 : before.indexOf("\n## ", old + 4);
        String others = old < 0 ? before : before.substring(0, old) + (next < 0 ? "" : before.substring(next));
        int first = TestDatabase.isMysql() ? -1 : others.indexOf("\n## ");
        Files.writeString(
                REPORT, first < 0 ? others + own : others.substring(0, first) + own + others.substring(first));
    }

    /** Others may be at work on the same machine. */
    private static double processor() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .map(millis -> millis / 1e3)
                .orElse(0.0);
    }

    private int number(String query) {
        Integer found = jdbc.queryForObject(query, Integer.class);
        return found == null ? 0 : found;
    }

    private Stage stage(PersonId person) {
        return people.detailsFor(person).stage();
    }
}
