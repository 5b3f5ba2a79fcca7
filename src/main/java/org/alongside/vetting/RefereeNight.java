package org.alongside.vetting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds referees by e-mail after a week and after two, each once. */
@Component
class RefereeNight {
    private static final Logger LOG = LoggerFactory.getLogger(RefereeNight.class);
    private static final int BATCH = 200;

    private final Referees referees;
    private final Reminders reminders;
    private final ReferenceLetters letters;
    private final TransactionTemplate transaction;

    RefereeNight(Referees referees, Reminders reminders, ReferenceLetters letters, TransactionTemplate transaction) {
        this.referees = referees;
        this.reminders = reminders;
        this.letters = letters;
        this.transaction = transaction;
    }

    /** All that is due by {@code today}; a night that comes twice does nothing. */
    void run(LocalDate today) {
        UUID last = new UUID(0, 0);
        List<RefereeId> due = referees.acting(today, last, Limit.of(BATCH));
        while (!due.isEmpty()) {
            due.forEach(id -> passes(id, today));
            last = due.getLast().id();
            due = referees.acting(today, last, Limit.of(BATCH));
        }
    }

    private void passes(RefereeId id, LocalDate today) {
        try {
            transaction.executeWithoutResult(
                    status -> referees.forChange(id).ifPresent(referee -> passes(referee, today)));
        } catch (RuntimeException stumbled) {
            LOG.error("referee {} stopped: {}", id, stumbled.getClass().getName());
        }
    }

    private void passes(Referee referee, LocalDate today) {
        LocalDate asked = referee.askedOn();
        if (referee.state() == RefereeState.ASKED && asked != null) {
            long days = ChronoUnit.DAYS.between(asked, today);
            if (days >= RefereeDesk.REMINDED_AFTER.getLast()) remind(referee, Reminder.REFEREE_LAST);
            else if (days >= RefereeDesk.REMINDED_AFTER.getFirst()) remind(referee, Reminder.REFEREE_FIRST);
        }
        referee.isPlanned(RefereeDesk.nextReminder(referee, today), referee.dueOn());
    }

    private void remind(Referee referee, Reminder what) {
        if (reminders.isFirst(referee.person(), referee.id().id(), what)) letters.remind(referee, what);
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {
        @Bean
        RecurringTask<Void> nightlyReferences(RefereeNight night, Clock clock) {
            return Tasks.recurring("references", Schedules.daily(clock.getZone(), LocalTime.of(4, 20)))
                    .execute((job, context) -> night.run(LocalDate.now(clock)));
        }
    }
}
