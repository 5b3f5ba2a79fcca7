package org.alongside.installation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What tells a demonstration's database from a real one: a row that is written when it is made, and never later.
 *
 * <p>So nobody's records are shown to visitors, and no invented person is taken for a real one.
 */
final class Mark {
    private final JdbcClient jdbc;
    private final Clock clock;

    Mark(DataSource database, Clock clock) {
        this.jdbc = JdbcClient.create(database);
        this.clock = clock;
    }

    /** @throws CannotStart when the one is started on the other's database */
    void agreesWith(boolean demonstration) {
        boolean marked = isMarked();
        if (demonstration && !marked) {
            throw new CannotStart(
                    "This is a real database, and Alongside was started as a demonstration.",
                    "Start it without the profile demo, or with a database of its own.");
        }
        if (!demonstration && marked) {
            throw new CannotStart(
                    "This database was made for a demonstration, and cannot become a real one.",
                    "Let ALONGSIDE_DB_URL name an empty database, or start with the profile demo.");
        }
    }

    void write() {
        jdbc.sql("insert into installation_mark (kind, made_at) values ('DEMONSTRATION', ?)")
                .param(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private boolean isMarked() {
        try {
            return jdbc.sql("select kind from installation_mark where kind = 'DEMONSTRATION'")
                    .query(String.class)
                    .optional()
                    .isPresent();
        } catch (DataAccessException fromBeforeTheTable) {
            return false;
        }
    }
}
