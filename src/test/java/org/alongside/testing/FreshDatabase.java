package org.alongside.testing;

import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each test program an empty database of its own, so that none takes another's due jobs. */
public class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String H2 =
            "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";

    @Override
    public void initialize(ConfigurableApplicationContext program) {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        TestPropertyValues.of("spring.datasource.url=" + url(name)).applyTo(program);
    }

    private static String url(String name) {
        String server = System.getenv("ALONGSIDE_DB_URL");
        if (server == null) return H2.formatted(name);
        return server.replaceFirst("(jdbc:mysql://[^/]+/)[^?]*.*", "$1" + name + "?createDatabaseIfNotExist=true");
    }
}
