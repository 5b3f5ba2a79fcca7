package org.alongside.demonstration;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.installation.SaidAtStart;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells whoever started the demonstration how to sign in. */
@Component
@Profile("demo")
class AccountsToTry implements SaidAtStart {
    @Override
    public List<String> lines() {
        String addresses = Stream.concat(
                        Stream.of("Sign in as"), Staff.ALL.stream().map(staff -> "  " + staff.email()))
                .reduce((one, next) -> one + "\n  " + next)
                .orElseThrow();
        return List.of(addresses, "with the password: " + Staff.PASSWORD);
    }
}
