package org.alongside.testing;

import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The database that this run of the tests uses: H2 in memory, or MySQL with {@code -Dalongside.test.database=mysql}.
 *
 * <p>Each caller gets an empty one of its own, so that no test sees another's rows or scheduled tasks.
 */
public record TestDatabase(String url, String user, String password) {
    /** It is on this machine, and was started a moment ago by whoever asks. */
    private static final String PLAIN = "&sslMode=DISABLED&allowPublicKeyRetrieval=true";

    private static @Nullable MysqlServer server;

    public static boolean isMysql() {
        return "mysql".equals(System.getProperty("alongside.test.database"));
    }

    public static TestDatabase empty() {
        String name = "alongside_" + UUID.randomUUID().toString().replace("-", "");
        return isMysql() ? inMysql(name) : inMemory(name);
    }

    static TestDatabase inMemory(String name) {
        String settings = ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";
        return new TestDatabase("jdbc:h2:mem:" + name + settings, "sa", "");
    }

    private static synchronized TestDatabase inMysql(String name) {
        if (server == null) {
            server = MysqlServer.start();
        }
        return new TestDatabase(
                server.url() + name + "?createDatabaseIfNotExist=true" + PLAIN, server.user(), server.password());
    }

    /** On a connection of its own, which is closed after {@code work}. */
    public void open(Consumer<JdbcTemplate> work) {
        SingleConnectionDataSource one = new SingleConnectionDataSource(url, user, password, true);
        try {
            work.accept(new JdbcTemplate(one));
        } finally {
            one.destroy();
        }
    }

    /** Whether there is a database to test on. Where continuous integration runs there has to be, or the tests fail. */
    static boolean available() {
        try {
            if (isMysql()) {
                empty();
            }
            return true;
        } catch (IllegalStateException e) {
            System.err.println("Skipped on MySQL: " + e.getMessage());
            return Boolean.parseBoolean(System.getenv("CI"));
        }
    }
}
