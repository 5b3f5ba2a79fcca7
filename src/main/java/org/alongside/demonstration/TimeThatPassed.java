package org.alongside.demonstration;

import java.time.Duration;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far visitors went forward, in the database: a demonstration that is started again goes on from there, before anybody comes. */
@Component
@Profile("demo")
class TimeThatPassed implements SmartInitializingSingleton {
    private static final int THE_ROW = 1;

    private final JdbcClient jdbc;
    private final DemonstrationClock clock;

    TimeThatPassed(JdbcClient jdbc, DemonstrationClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        clock.goOnAhead(kept());
    }

    Duration kept() {
        return jdbc.sql("select ahead_millis from demonstration_time where id = ?")
                .param(THE_ROW)
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis)
                .orElse(Duration.ZERO);
    }

    /** Never less than is kept already. */
    void keep(Duration ahead) {
        begin();
        jdbc.sql("update demonstration_time set ahead_millis = ? where id = ? and ahead_millis < ?")
                .params(ahead.toMillis(), THE_ROW, ahead.toMillis())
                .update();
    }

    private void begin() {
        try {
            jdbc.sql("insert into demonstration_time (id, ahead_millis) values (?, 0)")
                    .param(THE_ROW)
                    .update();
        } catch (DuplicateKeyException begun) {
            return;
        }
    }
}
