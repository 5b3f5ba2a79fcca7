package org.alongside.demonstration;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The jobs that every module does by the calendar, such as night by night: which is due next, as if it were another day. */
@Component
@Profile("demo")
class DueJobs {
    private static final Logger LOG = LoggerFactory.getLogger(DueJobs.class);

    /** One job at its time. */
    record Due(Instant at, RecurringTask<?> job) {
        /** One that stumbles does not keep the others from theirs; the next night it comes again. */
        void run() {
            try {
                run(job);
            } catch (RuntimeException stumbled) {
                LOG.error("{} stumbled: {}", job.getName(), stumbled.getClass().getName());
            }
        }

        @SuppressWarnings("NullAway") // the jobs of the house ask nothing of the scheduler
        private static <T> void run(RecurringTask<T> job) {
            job.executeRecurringly(job.instance(RecurringTask.INSTANCE), null);
        }
    }

    private final ObjectProvider<RecurringTask<?>> jobs;

    DueJobs(ObjectProvider<RecurringTask<?>> jobs) {
        this.jobs = jobs;
    }

    /** All between the two moments, in the order in which they are due. */
    List<Due> between(Instant after, Instant until) {
        List<Due> due = new ArrayList<>();
        jobs.stream().forEach(job -> {
            Optional<Instant> at = next(job, after);
            while (at.filter(moment -> !moment.isAfter(until)).isPresent()) {
                due.add(new Due(at.get(), job));
                at = next(job, at.get());
            }
        });
        due.sort(Comparator.comparing(Due::at).thenComparing(one -> one.job().getName()));
        return due;
    }

    /** Asks the job to plan itself at {@code now}, with a scheduler that only listens for when. */
    private static Optional<Instant> next(RecurringTask<?> job, Instant now) {
        List<Instant> planned = new ArrayList<>();
        SchedulerClient listening = (SchedulerClient) Proxy.newProxyInstance(
                DueJobs.class.getClassLoader(), new Class<?>[] {SchedulerClient.class}, (self, method, arguments) -> {
                    if (method.getReturnType() == Optional.class) return Optional.empty();
                    Arrays.stream(arguments)
                            .filter(Instant.class::isInstance)
                            .map(Instant.class::cast)
                            .forEach(planned::add);
                    return method.getReturnType() == boolean.class ? true : null;
                });
        job.onStartup(listening, () -> now);
        return planned.stream().findFirst().filter(at -> at.isAfter(now));
    }
}
