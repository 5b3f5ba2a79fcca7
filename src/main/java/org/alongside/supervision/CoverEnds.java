package org.alongside.supervision;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.alongside.people.SupervisorService;
import org.alongside.shared.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Cover ends by itself: on the day after an absence each person is with their own supervisor again. */
@Component
class CoverEnds {
    private static final Logger LOG = LoggerFactory.getLogger(CoverEnds.class);

    private final Absences absences;
    private final SupervisorService supervisors;
    private final TransactionTemplate transaction;

    CoverEnds(Absences absences, SupervisorService supervisors, TransactionTemplate transaction) {
        this.absences = absences;
        this.supervisors = supervisors;
        this.transaction = transaction;
    }

    /** All that are over by {@code today}; a night that was missed is made good. One that stumbles keeps no other. */
    void run(LocalDate today) {
        absences.overBy(today).forEach(one -> {
            try {
                transaction.executeWithoutResult(
                        status -> absences.findBySupervisor(one.supervisor()).ifPresent(this::end));
            } catch (RuntimeException stumbled) {
                LOG.error("an absence stopped: {}", stumbled.getClass().getName());
            }
        });
    }

    /** Whom somebody else has been given meanwhile, for good, stays there. */
    void end(Absence absence) {
        absence.covers()
                .forEach((person, covering) ->
                        supervisors.giveBack(new PersonId(person), covering, absence.supervisor(), absence.byUser()));
        absences.delete(absence);
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {
        @Bean
        RecurringTask<Void> nightlyCover(CoverEnds ends, Clock clock) {
            return Tasks.recurring("cover-ends", Schedules.daily(clock.getZone(), LocalTime.of(0, 20)))
                    .execute((job, context) -> ends.run(LocalDate.now(clock)));
        }
    }
}
