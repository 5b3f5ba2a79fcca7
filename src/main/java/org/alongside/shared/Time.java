package org.alongside.shared;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one source of now and of today. Everything takes this clock, so that tests can set it. */
@Configuration(proxyBeanMethods = false)
class Time {
    /** Days begin and end by the clock on the organisation's wall. */
    static final ZoneId HOME = ZoneId.of("Europe/London");

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(HOME);
    }

    @Bean
    @ConditionalOnMissingBean
    RealTime realTime(Clock clock) {
        return new RealTime(clock, clock);
    }
}
