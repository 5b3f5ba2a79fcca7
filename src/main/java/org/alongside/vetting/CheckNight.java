package org.alongside.vetting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of checks by themselves, night by night: they lapse, run out, and somebody is reminded, each once. */
@Component
class CheckNight {
    private static final Logger LOG = LoggerFactory.getLogger(CheckNight.class);
    private static final int BATCH = 200;

    private final Checks checks;
    private final CheckDesk desk;
    private final Reminders reminders;
    private final TransactionTemplate transaction;

    CheckNight(Checks checks, CheckDesk desk, Reminders reminders, TransactionTemplate transaction) {
        this.checks = checks;
        this.desk = desk;
        this.reminders = reminders;
        this.transaction = transaction;
    }

    /** All that is due by {@code today}; a night that was missed is made good, one that comes twice does nothing. */
    void run(LocalDate today) {
        UUID last = new UUID(0, 0);
        List<CheckId> due = checks.acting(today, last, Limit.of(BATCH));
        while (!due.isEmpty()) {
            due.forEach(id -> passes(id, today));
            last = due.getLast().id();
            due = checks.acting(today, last, Limit.of(BATCH));
        }
    }

    /** One that stumbles does not keep the others from their day. */
    private void passes(CheckId id, LocalDate today) {
        try {
            transaction.executeWithoutResult(status -> checks.forChange(id).ifPresent(check -> passes(check, today)));
        } catch (RuntimeException stumbled) {
            LOG.error("check {} stopped: {}", id, stumbled.getClass().getName());
        }
    }

    private void passes(Check check, LocalDate today) {
        check.days().falls(today).ifPresent(into -> desk.move(check, into, CheckMover.THE_CALENDAR, null));
        if (check.isLatest())
            check.days()
                    .reminder(today)
                    .ifPresent(what -> reminders.remind(
                            check.organisation(), check.person(), check.id().id(), what));
        check.isPlanned(check.days().next(today), check.dueOn());
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {
        @Bean
        RecurringTask<Void> nightlyChecks(CheckNight night, Clock clock) {
            return Tasks.recurring("checks", Schedules.daily(clock.getZone(), LocalTime.of(4, 0)))
                    .execute((job, context) -> night.run(LocalDate.now(clock)));
        }
    }
}
