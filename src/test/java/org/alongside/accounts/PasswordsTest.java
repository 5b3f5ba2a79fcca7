package org.alongside.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What the program itself keeps passwords with: the tests use {@link QuickPasswords}. */
class PasswordsTest {
    private final PasswordEncoder passwords = new Passwords().passwordEncoder();

    @Test
    void a_password_is_kept_as_argon2id_of_16_mebibytes() {
        String kept = String.valueOf(passwords.encode("three quiet green boats"));
        assertThat(kept).startsWith("$argon2id$v=19$m=16384,t=2,p=1$");
        assertThat(passwords.matches("three quiet green boats", kept)).isTrue();
        assertThat(passwords.matches("three quiet green boat", kept)).isFalse();
    }
}
