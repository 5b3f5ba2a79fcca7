package org.alongside.accounts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The same hash as in earnest, of 64 KiB instead of 16 MiB: hundreds of people sign in for the tests, and guessing their
 * passwords gains nothing. What real ones cost is held by {@link PasswordsTest}.
 */
@Configuration(proxyBeanMethods = false)
class QuickPasswords {
    @Bean
    @Primary
    PasswordEncoder quickPasswordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 64, 1);
    }
}
