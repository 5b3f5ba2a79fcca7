package org.alongside.shell;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Gives an unexpected error a number that a person can tell us, and writes it to the log.
 *
 * <p>The log gets the kinds of errors and where they arose, never their messages: those may hold what somebody typed.
 */
@Component
class Incidents {
    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    /** Without letters and digits that look alike. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private final SecureRandom random = new SecureRandom();

    /** @return a number such as “7F3-K2M” */
    String report(Throwable error) {
        String reference = signs() + "-" + signs();
        LOG.error(
                "incident {}: {}",
                reference,
                Causes.chain(error).map(Incidents::trace).collect(Collectors.joining("\nby ")));
        return reference;
    }

    private String signs() {
        return random.ints(3, 0, SIGNS.length())
                .mapToObj(i -> SIGNS.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    private static String trace(Throwable error) {
        return error.getClass().getName()
                + Arrays.stream(error.getStackTrace()).map(f -> "\n\tat " + f).collect(Collectors.joining());
    }
}
