package org.alongside.accounts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the user whose address was typed at sign-in. */
@Component
class SignInUsers implements UserDetailsService {
    private final Users users;

    SignInUsers(Users users) {
        this.users = users;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String typed) {
        return EmailAddress.parse(typed)
                .flatMap(address -> users.withAddress(address.key()))
                .map(User::principal)
                .orElseThrow(() -> new UsernameNotFoundException("nobody has this address"));
    }

    @Configuration(proxyBeanMethods = false)
    static class Passwords {
        /** Argon2id with 16 MiB: slow enough for whoever steals the table, quick enough for two cores on a Monday morning. */
        @Bean
        PasswordEncoder passwordEncoder() {
            return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
        }
    }
}
