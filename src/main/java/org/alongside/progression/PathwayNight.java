package org.alongside.progression;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes people eligible on the exact day on which the last of the criteria is met. It can do no more than that (G12). */
@Component
class PathwayNight {
    private static final Logger LOG = LoggerFactory.getLogger(PathwayNight.class);
    private static final int BATCH = 200;
    private static final EligibleToBeConsidered G12 = new EligibleToBeConsidered();

    /** A role may become a paid one meanwhile. */
    private static final int WITHOUT_A_PATHWAY_DAYS = 7;

    private final Pathways pathways;
    private final Figures figures;
    private final PathwayDesk desk;
    private final TransactionTemplate transaction;

    PathwayNight(Pathways pathways, Figures figures, PathwayDesk desk, TransactionTemplate transaction) {
        this.pathways = pathways;
        this.figures = figures;
        this.desk = desk;
        this.transaction = transaction;
    }

    /** All that are due by {@code today}; a night that was missed is made good, one that comes twice does nothing. */
    void run(LocalDate today) {
        UUID last = new UUID(0, 0);
        List<PersonId> due = pathways.acting(today, last, Limit.of(BATCH));
        while (!due.isEmpty()) {
            due.forEach(person -> passes(person, today));
            last = due.getLast().id();
            due = pathways.acting(today, last, Limit.of(BATCH));
        }
    }

    /** One that stumbles does not keep the others from their day. */
    private void passes(PersonId person, LocalDate today) {
        try {
            transaction.executeWithoutResult(
                    status -> pathways.forChange(person).ifPresent(pathway -> passes(pathway, today)));
        } catch (RuntimeException stumbled) {
            LOG.error("pathway {} stopped: {}", person, stumbled.getClass().getName());
        }
    }

    private void passes(Pathway pathway, LocalDate today) {
        if (pathway.state() != PathwayState.NOT_YET) return;
        Optional<List<Criterion>> asked = figures.asked(pathway.person());
        if (asked.isEmpty()) {
            pathway.isLookedAt(today.plusDays(WITHOUT_A_PATHWAY_DAYS));
            return;
        }
        Optional<LocalDate> earliest = figures.notBefore(pathway.person(), asked.get());
        if (earliest.isEmpty() || earliest.get().isAfter(today)) {
            pathway.isLookedAt(earliest.orElse(null));
            return;
        }
        boolean met =
                G12.refusal(figures.of(pathway.person(), asked.get(), today)).isEmpty();
        if (met) {
            desk.isEligible(pathway, today);
            desk.tell(pathway);
        } else pathway.isLookedAt(today.plusDays(1));
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {
        @Bean
        RecurringTask<Void> nightlyPathways(PathwayNight night, Clock clock) {
            return Tasks.recurring("pathways", Schedules.daily(clock.getZone(), LocalTime.of(4, 40)))
                    .execute((job, context) -> night.run(LocalDate.now(clock)));
        }
    }
}
