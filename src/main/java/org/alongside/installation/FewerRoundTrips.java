package org.alongside.installation;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Spares what MySQL's driver asks and tells the server around each transaction: it knows the state of its own connections, and that a
 * transaction only reads is for Hibernate to know.
 */
@Component
class FewerRoundTrips implements BeanPostProcessor {
    private static final Map<String, String> SETTINGS = Map.of(
            "useLocalSessionState", "true",
            "readOnlyPropagatesToServer", "false",
            "cacheServerConfiguration", "true",
            "maintainTimeStats", "false");

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && isMysql(pool)) {
            SETTINGS.forEach(pool::addDataSourceProperty);
        }
        return bean;
    }

    private static boolean isMysql(HikariDataSource pool) {
        String url = pool.getJdbcUrl();
        return url != null && url.startsWith("jdbc:mysql:");
    }
}
