package org.alongside.certificates;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.alongside.shared.NotFound;
import org.alongside.shared.Refused;
import org.alongside.training.CandidateId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works through a run in the background, a handful in each transaction: whatever ends the program undoes at most the handful that
 * was in hand. When one of a handful cannot be issued, each of them is issued by itself.
 *
 * <p>Begun again, or by two at once, it issues what is missing and nothing twice: {@link Issuer} answers with what there is.
 */
@Component
class RunWorker {
    private static final Logger LOG = LoggerFactory.getLogger(RunWorker.class);
    private static final TaskDescriptor<Void> RUN = TaskDescriptor.of("issue-certificates");

    /** Few enough to lose nothing worth a word, many enough that the database is asked seldom. */
    private static final int HANDFUL = 10;

    /** Due at once, also where a demonstration's clock is ahead of the one that jobs go by. */
    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

    private final Runs runs;
    private final RunItems items;
    private final Issuer issuer;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final TransactionTemplate transaction;

    RunWorker(
            Runs runs,
            RunItems items,
            Issuer issuer,
            ObjectProvider<SchedulerClient> scheduler,
            TransactionTemplate transaction) {
        this.runs = runs;
        this.items = items;
        this.issuer = issuer;
        this.scheduler = scheduler;
        this.transaction = transaction;
    }

    /** With the transaction that begins the run: both are kept or neither. */
    void plan(UUID run) {
        scheduler.ifAvailable(
                jobs -> jobs.scheduleIfNotExists(RUN.instance(run.toString()).scheduledTo(LONG_AGO)));
    }

    void work(UUID id) {
        Run run = runs.findById(id).orElseThrow(NotFound::new);
        List<RunItem> all = items.of(id);
        List<RunItem> waiting = all.stream()
                .filter(item -> item.state() == RunItem.State.WAITING)
                .toList();
        for (int from = 0, to; from < waiting.size(); from = to) {
            to = Math.min(from + HANDFUL, waiting.size());
            issue(run, waiting.subList(from, to));
            LOG.info("Certificates of run {}: {} of {} done", id, all.size() - waiting.size() + to, all.size());
        }
        transaction.executeWithoutResult(status -> runs.end(id));
    }

    private void issue(Run run, List<RunItem> handful) {
        List<CandidateId> candidates = handful.stream().map(RunItem::candidate).toList();
        try {
            issuer.issueTogether(
                    run.organisation(),
                    run.cohort(),
                    candidates,
                    run.startedBy(),
                    () -> items.issued(
                            run.id(), candidates.stream().map(CandidateId::id).toList()));
        } catch (Refused | NotFound | ConcurrencyFailureException | DataIntegrityViolationException oneOfThem) {
            handful.forEach(item -> issue(run, item));
        }
    }

    private void issue(Run run, RunItem item) {
        try {
            issuer.issue(run.organisation(), item.candidate(), run.startedBy());
            settle(item, RunItem::issued);
        } catch (Refused no) {
            settle(item, one -> one.stop(no.refusal()));
        } catch (NotFound gone) {
            LOG.info("a candidate of run {} is not there any more", run.id());
        }
    }

    private void settle(RunItem item, Consumer<RunItem> how) {
        transaction.executeWithoutResult(
                status -> items.findById(Objects.requireNonNull(item.getId())).ifPresent(how));
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {
        @Bean
        OneTimeTask<Void> issueCertificates(RunWorker worker) {
            return Tasks.oneTime(RUN).execute((job, context) -> worker.work(UUID.fromString(job.getId())));
        }
    }
}
