package org.alongside.recruitment;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.alongside.privacy.RetentionRule;
import org.alongside.shared.PersonId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Limit;

/**
 * Numbers to ring, for as long as the page where they are given says.
 *
 * <p>Whoever asked to be rung is nobody we know, so no hold on a person reaches it.
 */
class OldCallBacks implements RetentionRule {
    static final Period AFTER_THE_CALL = Period.ofDays(90);
    static final Period WITHOUT_A_CALL = Period.ofMonths(6);

    private final String name;
    private final Period keeps;
    private final BiFunction<Instant, Limit, List<UUID>> old;
    private final CallBacks callBacks;

    OldCallBacks(String name, Period keeps, BiFunction<Instant, Limit, List<UUID>> old, CallBacks callBacks) {
        this.name = name;
        this.keeps = keeps;
        this.old = old;
        this.callBacks = callBacks;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Period keeps() {
        return keeps;
    }

    @Override
    public int purge(Instant before, Set<PersonId> held, int batch) {
        List<UUID> ids = old.apply(before, Limit.of(batch));
        return ids.isEmpty() ? 0 : callBacks.delete(ids, before);
    }

    @Configuration(proxyBeanMethods = false)
    static class Rules {
        @Bean
        RetentionRule callsMade(CallBacks callBacks) {
            return new OldCallBacks("calls made", AFTER_THE_CALL, callBacks::doneBefore, callBacks);
        }

        @Bean
        RetentionRule callsNeverMade(CallBacks callBacks) {
            return new OldCallBacks("calls never made", WITHOUT_A_CALL, callBacks::waitingSince, callBacks);
        }
    }
}
