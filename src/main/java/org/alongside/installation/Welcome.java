package org.alongside.installation;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Says where to go, once there is somewhere to go. */
@Component
class Welcome {
    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private final Environment environment;
    private final ObjectProvider<SaidAtStart> others;

    Welcome(Environment environment, ObjectProvider<SaidAtStart> others) {
        this.environment = environment;
        this.others = others;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext web) || web.getWebServer() == null) {
            return;
        }
        LOG.info("\n\n  {}\n", String.join("\n  ", lines(web.getWebServer().getPort())));
    }

    List<String> lines(int port) {
        boolean demonstration = environment.acceptsProfiles(Profiles.of("demo"));
        String address = "http://localhost:" + port;
        List<String> lines = new ArrayList<>();
        lines.add("Alongside is ready" + (demonstration ? " as a demonstration." : "."));
        lines.add(address + "      for everybody: what we do, apply, come back");
        lines.add(address + "/app  to sign in");
        others.orderedStream().forEach(other -> lines.addAll(other.lines()));
        if (!demonstration && environment.getProperty("SMTP_HOST", "").isBlank()) {
            lines.add("SMTP_HOST is not set: no e-mail will arrive anywhere.");
        }
        return lines;
    }
}
