package org.alongside.notifications;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Plans one job for each letter: kept in the database, so that it outlives a restart and only one node does it. */
@Component
class Deliveries {
    private static final TaskDescriptor<Void> LETTER = TaskDescriptor.of("send-letter");

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    Deliveries(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    void plan(LetterId letter, Duration pause) {
        scheduler.ifAvailable(jobs -> jobs.scheduleIfNotExists(
                LETTER.instance(letter.toString()).scheduledTo(clock.instant().plus(pause))));
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {
        @Bean
        CustomTask<Void> sendLetter(Postman postman) {
            return Tasks.custom(LETTER)
                    .onDeadExecutionRevive()
                    .execute((job, context) -> postman.deliver(new LetterId(UUID.fromString(job.getId())))
                            .<CompletionHandler<Void>>map(Jobs::again)
                            .orElseGet(CompletionHandler.OnCompleteRemove::new));
        }

        private static CompletionHandler<Void> again(Duration pause) {
            return (done, job) -> job.reschedule(done, done.getTimeDone().plus(pause));
        }
    }
}
