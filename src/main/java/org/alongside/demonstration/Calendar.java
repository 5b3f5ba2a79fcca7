package org.alongside.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.annotation.Profile;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Goes forward by a day, a week or a month, through each night on the way with the jobs of that night.
 *
 * <p>Who presses while somebody else goes forward goes forward after them. After each job is kept how far it is, so that whatever ends
 * the program loses no night and goes through none twice.
 */
@Component
@Profile("demo")
public class Calendar {
    /** The jobs of every night are done by then. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final DemonstrationClock clock;
    private final DueJobs jobs;
    private final TimeThatPassed passed;
    private final AsyncTaskExecutor background;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile Progress progress = Progress.NONE;

    /** How many jobs of how many are done. */
    public record Progress(int done, int all) {
        static final Progress NONE = new Progress(0, 1);
    }

    Calendar(DemonstrationClock clock, DueJobs jobs, TimeThatPassed passed, AsyncTaskExecutor applicationTaskExecutor) {
        this.clock = clock;
        this.jobs = jobs;
        this.passed = passed;
        this.background = applicationTaskExecutor;
    }

    /** The day it is in this demonstration. */
    public LocalDate today() {
        return clock.realToday();
    }

    /** Begins to go forward; {@link #isBusy} says when it is there. */
    public void begin(Leap leap) {
        waiting.incrementAndGet();
        background.execute(() -> {
            try {
                forward(leap);
            } finally {
                waiting.decrementAndGet();
            }
        });
    }

    /** Whether anybody is on the way. */
    public boolean isBusy() {
        return waiting.get() > 0;
    }

    public Progress progress() {
        return progress;
    }

    /** Goes forward now, after whoever was first. */
    void forward(Leap leap) {
        turn.lock();
        try {
            ZonedDateTime from = ZonedDateTime.now(clock);
            Instant to = arrival(from.plus(leap.period())).toInstant();
            List<DueJobs.Due> due = jobs.between(from.toInstant(), to);
            for (int i = 0; i < due.size(); i++) {
                progress = new Progress(i, due.size());
                goOnFrom(due.get(i).at());
                due.get(i).run();
            }
            goOnFrom(to);
        } finally {
            progress = Progress.NONE;
            turn.unlock();
        }
    }

    /** Not before the morning: in the small hours of a day, what falls due on it is not said yet. */
    private static ZonedDateTime arrival(ZonedDateTime there) {
        return there.toLocalTime().isBefore(MORNING) ? there.with(MORNING) : there;
    }

    private void goOnFrom(Instant then) {
        passed.keep(clock.goOnFrom(then));
    }
}
