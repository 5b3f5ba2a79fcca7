package org.alongside.accounts;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * How often sign-in may be tried: by where the call comes from, by account, and by both.
 *
 * <p>Somebody who guesses at one account from one place slows down only themself; the account's own limit, for guesses from many
 * places, is so wide that its owner still gets through.
 */
@Component
class SignInThrottle {
    private static final String CALLER = "sign-in.caller";
    private static final String ACCOUNT = "sign-in.account";
    private static final String ACCOUNT_FROM_CALLER = "sign-in.account-from-caller";
    private static final String CODE_FOR_ACCOUNT = "sign-in.code-for-account";
    private static final String CODE_FOR_CALLER = "sign-in.code-for-caller";

    private final Throttle throttle;

    SignInThrottle(Throttle throttle) {
        this.throttle = throttle;
    }

    boolean mayTry(String caller, String account) {
        return throttle.attempt(CALLER, caller)
                && throttle.attempt(ACCOUNT_FROM_CALLER, caller + " " + account)
                && throttle.attempt(ACCOUNT, account);
    }

    void succeeded(String caller, String account) {
        throttle.forget(ACCOUNT_FROM_CALLER, caller + " " + account);
    }

    boolean mayAskForCode(String caller, String account) {
        return throttle.attempt(CODE_FOR_CALLER, caller) && throttle.attempt(CODE_FOR_ACCOUNT, account);
    }

    @Configuration(proxyBeanMethods = false)
    static class Limits {
        /** An office of thirty behind one address, on a Monday morning, some of them mistyping. */
        @Bean
        ThrottleLimit signInByCaller() {
            return new ThrottleLimit(CALLER, 90, Duration.ofMinutes(10));
        }

        @Bean
        ThrottleLimit signInByAccount() {
            return new ThrottleLimit(ACCOUNT, 60, Duration.ofHours(1));
        }

        @Bean
        ThrottleLimit signInByAccountFromCaller() {
            return new ThrottleLimit(ACCOUNT_FROM_CALLER, 8, Duration.ofMinutes(10));
        }

        @Bean
        ThrottleLimit signInCodesForAccount() {
            return new ThrottleLimit(CODE_FOR_ACCOUNT, 5, Duration.ofMinutes(30));
        }

        @Bean
        ThrottleLimit signInCodesForCaller() {
            return new ThrottleLimit(CODE_FOR_CALLER, 30, Duration.ofMinutes(30));
        }
    }
}
