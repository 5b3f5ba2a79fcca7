package org.alongside.privacy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import org.alongside.accounts.OrganisationService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes, night by night, what need not be kept any longer. */
@Component
class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final int BATCH = 200;

    private final ObjectProvider<RetentionRule> rules;
    private final LegalHolds holds;
    private final AuditTrail trail;
    private final OrganisationService organisations;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Retention(
            ObjectProvider<RetentionRule> rules,
            LegalHolds holds,
            AuditTrail trail,
            OrganisationService organisations,
            TransactionTemplate transaction,
            Clock clock) {
        this.rules = rules;
        this.holds = holds;
        this.trail = trail;
        this.organisations = organisations;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Runs every rule; one that stumbles does not keep the others from theirs. */
    void run() {
        rules.orderedStream().forEach(rule -> {
            try {
                purge(rule);
            } catch (RuntimeException stumbled) {
                LOG.error(
                        "retention of {} stopped: {}",
                        rule.name(),
                        stumbled.getClass().getName());
            }
        });
    }

    private void purge(RetentionRule rule) {
        int purged = 0;
        int inBatch = BATCH;
        while (inBatch >= BATCH) {
            inBatch = purgeBatch(rule);
            purged += inBatch;
        }
        LOG.info("retention of {}: {} removed", rule.name(), purged);
    }

    private int purgeBatch(RetentionRule rule) {
        Integer count = transaction.execute(status -> {
            int purged = rule.purge(startOfKept(rule.keeps()), holds.people(), BATCH);
            if (purged > 0) keep();
            return purged;
        });
        return count == null ? 0 : count;
    }

    private void keep() {
        organisations.here().ifPresent(here -> trail.add(new AuditEntry(here, null, Audited.PURGED, null, null)));
    }

    /** The beginning of the oldest day that is still kept; counted from that day on, as months are not equally long. */
    private Instant startOfKept(Period kept) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = today.minus(kept);
        while (first.plus(kept).isBefore(today)) first = first.plusDays(1);
        return first.atStartOfDay(clock.getZone()).toInstant();
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {
        @Bean
        RecurringTask<Void> nightlyRetention(Retention retention, Clock clock) {
            return Tasks.recurring("retention", Schedules.daily(clock.getZone(), LocalTime.of(3, 0)))
                    .execute((job, context) -> retention.run());
        }
    }
}
