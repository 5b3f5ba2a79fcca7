package org.alongside.installation;

import java.time.Clock;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Looks at the database, then brings its tables up to date. An empty one becomes what the program was started as. */
@Configuration(proxyBeanMethods = false)
class DatabaseAtStart {
    @Bean
    FlywayMigrationStrategy lookFirst(JdbcConnectionDetails details, Environment environment, Clock clock) {
        boolean demonstration = environment.acceptsProfiles(Profiles.of("demo"));
        return flyway -> {
            new DatabaseCheck(details).check();
            Mark mark = new Mark(flyway.getConfiguration().getDataSource(), clock);
            boolean empty = isEmpty(flyway);
            if (!empty) mark.agreesWith(demonstration);
            migrate(flyway);
            if (empty && demonstration) mark.write();
        };
    }

    private static void migrate(Flyway flyway) {
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw new CannotStart(
                    "The tables of the database could not be brought up to this release: " + e.getMessage(),
                    "Use the release that last ran on it, or restore the backup from before, and tell us.");
        }
    }

    private static boolean isEmpty(Flyway flyway) {
        return flyway.info().applied().length == 0;
    }
}
