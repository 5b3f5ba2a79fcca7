package org.alongside.testing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two servers on one database, each with a scheduler of its own for every job that comes back: they are started again, and one dies at its work. */
public final class TwoNodes {
    private final DataSource source;
    private final List<RecurringTask<?>> jobs;
    private final JdbcTemplate jdbc;
    private final List<SettableClock> clocks = List.of(new SettableClock(), new SettableClock());
    private final List<ManualScheduler> nodes = new ArrayList<>();

    public TwoNodes(DataSource source, List<RecurringTask<?>> jobs, Instant now) {
        this.source = source;
        this.jobs = jobs;
        this.jdbc = new JdbcTemplate(source);
        jdbc.update("delete from scheduled_tasks");
        clocks.forEach(clock -> clock.set(now));
        clocks.forEach(clock -> nodes.add(started(clock)));
    }

    private ManualScheduler started(SettableClock clock) {
        ManualScheduler node = TestHelper.createManualScheduler(source)
                .clock(clock)
                .startTasks(jobs)
                .alwaysPersistTimestampInUTC()
                .build();
        node.start();
        return node;
    }

    /** Both at once do what is due by then. */
    public void areAt(Instant now) {
        clocks.forEach(clock -> clock.set(now));
        CompletableFuture.allOf(nodes.stream()
                        .map(node -> CompletableFuture.runAsync(node::runAnyDueExecutions))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    /** One goes away in the evening and comes back. */
    public void oneStartsAgain() {
        nodes.getFirst().stop();
        nodes.set(0, started(clocks.getFirst()));
    }

    /** One takes everything that is due and dies before it did any of it; the other finds out and does it, once. */
    public void oneDiesAtItsWork(Instant now) {
        jdbc.update("update scheduled_tasks set picked = true, picked_by = 'gone', last_heartbeat = execution_time");
        clocks.forEach(clock -> clock.set(now));
        nodes.getLast().runDeadExecutionDetection();
        areAt(now);
    }

    /** How many jobs come back. */
    public int jobs() {
        return jobs.size();
    }

    public void stop() {
        nodes.forEach(ManualScheduler::stop);
    }
}
