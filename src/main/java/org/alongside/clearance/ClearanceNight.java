package org.alongside.clearance;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.alongside.accounts.OrganisationService;
import org.alongside.shared.OrganisationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What time brings: clearances that run out and end, and reminders to ask a prison how far it is.
 *
 * <p>Each clearance is taken in a transaction of its own and looked at again in it, so that a night that is broken off or runs twice,
 * here or on another node, does each thing once.
 */
@Component
class ClearanceNight {
    private static final Logger LOG = LoggerFactory.getLogger(ClearanceNight.class);
    private static final int BATCH = 200;
    private static final List<ClearanceState> WITH_THE_PRISON =
            List.of(ClearanceState.SUBMITTED, ClearanceState.IN_VETTING, ClearanceState.REFERRED);

    private final Clearances clearances;
    private final AllSettings settings;
    private final ClearanceTurns turns;
    private final OrganisationService organisations;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ClearanceNight(
            Clearances clearances,
            AllSettings settings,
            ClearanceTurns turns,
            OrganisationService organisations,
            TransactionTemplate transaction,
            Clock clock) {
        this.clearances = clearances;
        this.settings = settings;
        this.turns = turns;
        this.organisations = organisations;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All of it; what is done already is left alone. */
    void run() {
        organisations.here().ifPresent(this::run);
    }

    private void run(OrganisationId here) {
        LocalDate today = LocalDate.now(clock);
        ClearanceSettings when = settings.of(here);
        LocalDate ending = today.plusDays(when.endingDays());
        LocalDate yesterday = today.minusDays(1);
        each(most -> clearances.endingBy(here, ClearanceState.GRANTED, ending, most), this::runsOut);
        each(most -> clearances.endingBy(here, ClearanceState.EXPIRING, yesterday, most), this::ends);
        List<Integer> weeks = when.chaseWeeks();
        for (int week : weeks) {
            LocalDate sent = today.minusWeeks(week);
            each(
                    most -> clearances.toChase(here, WITH_THE_PRISON, sent, week, most),
                    clearance -> chase(clearance, week));
        }
    }

    /** A batch at a time, until one brings nothing new. */
    private void each(Function<Limit, List<Clearances.Key>> find, Consumer<Clearance> doing) {
        Set<Clearances.Key> seen = new HashSet<>();
        boolean more = true;
        while (more) {
            List<Clearances.Key> batch = find.apply(Limit.of(BATCH));
            List<Clearances.Key> fresh = batch.stream().filter(seen::add).toList();
            fresh.forEach(key -> one(key, doing));
            more = batch.size() == BATCH && !fresh.isEmpty();
        }
    }

    /** One that stumbles does not keep the others from theirs; it comes again the next night. */
    private void one(Clearances.Key key, Consumer<Clearance> doing) {
        try {
            transaction.executeWithoutResult(
                    status -> clearances.held(key.id(), key.person()).ifPresent(doing));
        } catch (DataIntegrityViolationException anotherNodeWasFirst) {
            LOG.debug("clearance {} was taken by another node", key.id());
        } catch (RuntimeException stumbled) {
            LOG.error("clearance {} stumbled: {}", key.id(), stumbled.getClass().getName());
        }
    }

    private void runsOut(Clearance clearance) {
        LocalDate until = clearance.validUntil();
        if (clearance.state() != ClearanceState.GRANTED || until == null) return;
        move(clearance, ClearanceState.EXPIRING);
        turns.remind(clearance, ReminderKind.ENDING, 0, until);
    }

    private void ends(Clearance clearance) {
        if (clearance.state() == ClearanceState.EXPIRING) move(clearance, ClearanceState.EXPIRED);
    }

    private void move(Clearance clearance, ClearanceState to) {
        turns.take(clearance, to, null, () -> clearance.move(to, ClearanceState.Mover.SCHEDULER, clock.instant()));
    }

    private void chase(Clearance clearance, int week) {
        LocalDate sent = clearance.submittedOn();
        if (!clearance.state().isWithThePrison() || sent == null) return;
        turns.chase(clearance, week, sent.plusWeeks(week));
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {
        @Bean
        RecurringTask<Void> nightlyClearances(ClearanceNight nightly, Clock clock) {
            return Tasks.recurring("clearances", Schedules.daily(clock.getZone(), LocalTime.of(2, 0)))
                    .execute((job, context) -> nightly.run());
        }
    }
}
