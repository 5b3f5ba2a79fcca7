package org.alongside.testing;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A MySQL server for the length of the tests: one that {@code ALONGSIDE_TEST_MYSQL_URL} names (with {@code _USER} and
 * {@code _PASSWORD}), else a throw-away one by {@code dev/mysql-server}, on a free port, which ends when
 * this program has ended, however that came.
 */
record MysqlServer(String url, String user, String password) {
    private static final Path FOLDER = Path.of("target/mysql" + System.getProperty("alongside.test.fork", ""));

    /** Nothing here needs to outlive a power cut, and the tests make hundreds of tables. */
    private static final String FAST = "--skip-log-bin --innodb-flush-log-at-trx-commit=0 --innodb-doublewrite=OFF"
            + " --performance-schema=OFF --innodb-buffer-pool-size=128M";

    static MysqlServer start() {
        String given = System.getenv("ALONGSIDE_TEST_MYSQL_URL");
        if (given != null) {
            return new MysqlServer(given, setting("USER", "root"), setting("PASSWORD", ""));
        }
        return new MysqlServer(
                call("start", FOLDER + "", "0", ProcessHandle.current().pid() + ""), "root", "");
    }

    private static String setting(String name, String otherwise) {
        return requireNonNullElse(System.getenv("ALONGSIDE_TEST_MYSQL_" + name), otherwise);
    }

    /** Its answer goes to a file: the server keeps what it was started with open, so a pipe would never end. */
    private static String call(String... words) {
        try {
            Files.createDirectories(FOLDER);
            Path answer = FOLDER.resolve("answer");
            ProcessBuilder script = new ProcessBuilder("bash", "dev/mysql-server");
            script.command().addAll(List.of(words));
            script.environment().put("MYSQL_OPTIONS", FAST);
            script.redirectErrorStream(true).redirectOutput(answer.toFile());
            Process running = script.start();
            boolean ended = running.waitFor(5, TimeUnit.MINUTES);
            String said = Files.readString(answer, StandardCharsets.UTF_8).strip();
            if (!ended || running.exitValue() != 0) {
                throw new IllegalStateException("No MySQL for the tests. " + said);
            }
            return said.substring(said.lastIndexOf('\n') + 1);
        } catch (IOException e) {
            throw new IllegalStateException("No MySQL for the tests: dev/mysql-server needs bash", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
