package org.alongside.installation;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Opens the database once before all others do, to say in a sentence why that does not work. */
final class DatabaseCheck {
    private static final int SECONDS = 10;
    private static final int H2_IN_USE = 90_020;
    private static final int MYSQL_NO_SUCH_DATABASE = 1049;
    private static final int MYSQL_NOT_THIS_DATABASE = 1044;

    private final JdbcConnectionDetails details;

    DatabaseCheck(JdbcConnectionDetails details) {
        this.details = details;
    }

    /** @throws CannotStart when it cannot be reached or opened, or is not one that we know how to use */
    void check() {
        DriverManager.setLoginTimeout(SECONDS);
        try (Connection connection =
                DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), details.getPassword())) {
            isSupported(connection.getMetaData());
        } catch (SQLException e) {
            throw inWords(e.getErrorCode(), e.getSQLState());
        }
    }

    private static void isSupported(DatabaseMetaData database) throws SQLException {
        String version = database.getDatabaseProductVersion();
        String name = database.getDatabaseProductName() + " " + version;
        if (name.toLowerCase(Locale.ROOT).contains("mariadb")) {
            throw new CannotStart(
                    "The database that ALONGSIDE_DB_URL names is a MariaDB, which Alongside does not support.",
                    "Use MySQL 8.4 or newer.");
        }
        if (name.startsWith("MySQL") && isTooOld(database)) {
            throw new CannotStart(
                    "The database that ALONGSIDE_DB_URL names is MySQL " + version + ".", "Use MySQL 8.4 or newer.");
        }
    }

    private static boolean isTooOld(DatabaseMetaData database) throws SQLException {
        return database.getDatabaseMajorVersion() * 100 + database.getDatabaseMinorVersion() < 804;
    }

    /** Never with the driver's own words: they may repeat the address with a password in it. */
    static CannotStart inWords(int code, @Nullable String state) {
        if (code == H2_IN_USE) {
            return new CannotStart(
                    "Another Alongside is running on the same database file.",
                    "Stop it, or let ALONGSIDE_HOME name another folder.");
        }
        if (code == MYSQL_NO_SUCH_DATABASE) {
            return new CannotStart(
                    "The database server has no database of the name in ALONGSIDE_DB_URL.",
                    "Make it with CREATE DATABASE, or correct the name.");
        }
        if (code == MYSQL_NOT_THIS_DATABASE) {
            return new CannotStart(
                    "The user in ALONGSIDE_DB_USER may not use the database in ALONGSIDE_DB_URL.",
                    "Give it the right to, with GRANT ALL.");
        }
        if (state != null && state.startsWith("28")) {
            return new CannotStart(
                    "The database does not accept ALONGSIDE_DB_USER with ALONGSIDE_DB_PASSWORD.", "Correct them.");
        }
        return new CannotStart(
                "The database cannot be reached (state " + state + ", code " + code + ").",
                "See that it is running and that ALONGSIDE_DB_URL is right.");
    }
}
