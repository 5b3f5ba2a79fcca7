package org.alongside.forms;

import java.time.Duration;
import org.alongside.accounts.CallerAddress;
import org.alongside.accounts.Throttle;
import org.alongside.accounts.ThrottleLimit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * How often a form code may be tried.
 *
 * <p>One address gets a probation office's worth; all together so many that guessing sixteen digits would take longer than anybody
 * has, and yet a crowd of people who really come back get through.
 */
@Component
class OpeningCodes {
    private static final String CALLER = "form-code.caller";
    private static final String ALL = "form-code.all";

    private final Throttle throttle;

    OpeningCodes(Throttle throttle) {
        this.throttle = throttle;
    }

    boolean mayTry(String remoteAddress) {
        return throttle.attempt(CALLER, CallerAddress.of(remoteAddress)) && throttle.attempt(ALL, "");
    }

    @Configuration(proxyBeanMethods = false)
    static class Limits {
        @Bean
        ThrottleLimit formCodesByCaller() {
            return new ThrottleLimit(CALLER, 20, Duration.ofMinutes(10));
        }

        @Bean
        ThrottleLimit formCodesByAll() {
            return new ThrottleLimit(ALL, 2000, Duration.ofMinutes(10));
        }
    }
}
