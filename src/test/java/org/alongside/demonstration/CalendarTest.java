package org.alongside.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.ResolvableType;
import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Going forward in a demonstration: every night on the way, in order, each once. It begins at ten on Tuesday 24 November 2026. */
class CalendarTest {
    private static final ZoneId HOME = ZoneId.of("Europe/London");

    private final StoppedClock real = new StoppedClock();
    private final JdbcClient jdbc = JdbcClient.create(database());
    private final List<String> nights = Collections.synchronizedList(new ArrayList<>());
    private final StaticListableBeanFactory jobs = new StaticListableBeanFactory();

    private DemonstrationClock clock = new DemonstrationClock(real);
    private Calendar calendar = started();

    @BeforeEach
    void two_jobs_are_done_each_night() {
        jdbc.sql("create table demonstration_time (id int primary key, ahead_millis bigint not null)")
                .update();
        everyNight("late", LocalTime.of(4, 0));
        everyNight("early", LocalTime.of(2, 0));
    }

    @Test
    void a_day_on_it_is_the_same_hour_of_the_next_day_and_the_night_has_been() {
        calendar.forward(Leap.DAY);
        assertThat(now()).isEqualTo("2026-11-25T10:00");
        assertThat(nights).containsExactly("early 2026-11-25T02:00", "late 2026-11-25T04:00");
    }

    @Test
    void whoever_presses_at_midnight_arrives_in_the_morning_when_that_night_has_been() {
        real.goesOn(Duration.ofHours(14).plusMinutes(18));
        calendar.forward(Leap.DAY);
        assertThat(now()).isEqualTo("2026-11-26T07:00");
        assertThat(nights).hasSize(4).endsWith("early 2026-11-26T02:00", "late 2026-11-26T04:00");
        calendar.forward(Leap.DAY);
        assertThat(now()).isEqualTo("2026-11-27T07:00");
        assertThat(nights).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void in_a_month_each_night_comes_in_its_turn() {
        calendar.forward(Leap.MONTH);
        assertThat(now()).isEqualTo("2026-12-24T10:00");
        assertThat(nights).hasSize(60).startsWith("early 2026-11-25T02:00").endsWith("late 2026-12-24T04:00");
        assertThat(nights.stream().map(night -> night.split(" ")[1])).isSorted();
    }

    @Test
    void it_is_ten_in_the_morning_also_after_the_clocks_changed_and_on_29_february() {
        for (int i = 0; i < 5; i++) calendar.forward(Leap.MONTH);
        assertThat(now()).isEqualTo("2027-04-24T10:00");
        for (int i = 0; i < 10; i++) calendar.forward(Leap.MONTH);
        for (int i = 0; i < 5; i++) calendar.forward(Leap.DAY);
        assertThat(now()).isEqualTo("2028-02-29T10:00");
        assertThat(nights).doesNotHaveDuplicates().contains("early 2028-02-29T02:00");
    }

    @Test
    void one_that_stumbles_keeps_no_other_from_its_night() {
        jobs.addBean(
                "stumbling",
                Tasks.recurring("a", Schedules.daily(HOME, LocalTime.of(1, 0))).execute((job, context) -> {
                    throw new IllegalStateException("stumbled");
                }));
        calendar.forward(Leap.WEEK);
        assertThat(nights).hasSize(14);
    }

    @Test
    void two_who_press_at_once_go_forward_once_each() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<?>> pressed = new ArrayList<>();
            for (int i = 0; i < 2; i++)
                pressed.add(two.submit(() -> {
                    both.countDown();
                    both.await();
                    calendar.forward(Leap.WEEK);
                    return null;
                }));
            for (Future<?> one : pressed) one.get();
        }
        assertThat(now()).isEqualTo("2026-12-08T10:00");
        assertThat(nights).hasSize(28).doesNotHaveDuplicates();
    }

    @Test
    void it_never_goes_back() {
        calendar.forward(Leap.WEEK);
        clock.goOnFrom(real.instant());
        assertThat(now()).isEqualTo("2026-12-01T10:00");
        new TimeThatPassed(jdbc, clock).keep(Duration.ofDays(1));
        assertThat(new TimeThatPassed(jdbc, clock).kept()).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void a_program_that_is_started_again_goes_on_from_there_and_history_does_not_count() {
        calendar.forward(Leap.MONTH);
        clock.set(Instant.EPOCH);
        clock.setRight();
        assertThat(now()).isEqualTo("2026-12-24T10:00");

        clock = new DemonstrationClock(real);
        calendar = started();
        new TimeThatPassed(jdbc, clock).afterSingletonsInstantiated();
        assertThat(now()).isEqualTo("2026-12-24T10:00");
        assertThat(calendar.today()).isEqualTo("2026-12-24");
    }

    @Test
    void the_time_of_secrets_stands_still_meanwhile() {
        calendar.forward(Leap.MONTH);
        assertThat(new DemonstrationClock.Secrets().realTime(clock).now()).isEqualTo(real.instant());
    }

    private Calendar started() {
        return new Calendar(
                clock,
                new DueJobs(jobs.getBeanProvider(ResolvableType.forClass(RecurringTask.class))),
                new TimeThatPassed(jdbc, clock),
                new VirtualThreadTaskExecutor());
    }

    private void everyNight(String name, LocalTime at) {
        jobs.addBean(
                name,
                Tasks.recurring(name, Schedules.daily(HOME, at))
                        .execute((job, context) -> nights.add(name + " " + now())));
    }

    private String now() {
        return LocalDateTime.ofInstant(clock.instant(), HOME).toString();
    }

    private static JdbcDataSource database() {
        JdbcDataSource memory = new JdbcDataSource();
        memory.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return memory;
    }
}
