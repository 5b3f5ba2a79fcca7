package org.alongside.accounts;

import java.io.PrintStream;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Prints the set-up link at each start of a real installation that has no administrator yet.
 *
 * <p>On the console and not through the log, whose files are kept and copied.
 */
@Component
@Profile("!demo")
class SetUpNotice {
    private final SetUpService setUp;
    private final MessageSource words;
    private final Environment settings;
    private final String address;

    SetUpNotice(
            SetUpService setUp,
            MessageSource words,
            Environment settings,
            @Value("${alongside.address:}") String address) {
        this.setUp = setUp;
        this.words = words;
        this.settings = settings;
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        setUp.open().ifPresent(secret -> print(System.out, secret));
    }

    private void print(PrintStream console, String secret) {
        String link = address() + "/app/set-up/" + secret;
        console.println();
        console.println(words.getMessage("set-up.console", null, Locale.UK));
        console.println("  " + link);
        console.println();
    }

    private String address() {
        return address.isEmpty()
                ? "http://localhost:" + settings.getProperty("local.server.port", "8080")
                : address.replaceAll("/+$", "");
    }
}
