package org.alongside.testing;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What a database held when its program had just started, kept in a second schema beside it.
 *
 * <p>To go back to it takes a moment; another program on another empty database takes ten seconds or more.
 */
final class StartingPoint {
    private static final String WITH_ROWS = "select exists(select 1 from %s.%s)";

    private final DataSource database;
    private final String here;
    private final String kept;

    private StartingPoint(DataSource database, String here) {
        this.database = database;
        this.here = here;
        this.kept = here + "_at_first";
    }

    /** Of the database as it is now. */
    static StartingPoint of(DataSource database) {
        String here =
                Objects.requireNonNull(new JdbcTemplate(database).queryForObject("select schema()", String.class));
        StartingPoint point = new StartingPoint(database, here);
        point.keep();
        return point;
    }

    private void keep() {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.execute("create schema " + kept);
        for (String table : tables(jdbc, here)) {
            if (hasRows(jdbc, table)) {
                jdbc.execute("create table %s.%s as select * from %s.%s".formatted(kept, table, here, table));
            }
        }
    }

    /** Whatever was written since is gone. */
    void isNow() {
        onOneConnection(jdbc -> {
            withoutReferences(jdbc);
            List<String> first = tables(jdbc, kept);
            for (String table : tables(jdbc, here)) {
                if (hasRows(jdbc, table)) jdbc.execute("delete from %s.%s".formatted(here, table));
                if (first.contains(table)) {
                    jdbc.execute("insert into %s.%s select * from %s.%s".formatted(here, table, kept, table));
                }
            }
            withReferences(jdbc);
        });
    }

    private void onOneConnection(Consumer<JdbcTemplate> work) {
        new JdbcTemplate(database).execute((ConnectionCallback<Boolean>) connection -> {
            work.accept(new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
            return true;
        });
    }

    private boolean hasRows(JdbcTemplate jdbc, String table) {
        return Boolean.TRUE.equals(jdbc.queryForObject(WITH_ROWS.formatted(here, table), Boolean.class));
    }

    /** Rows may come and go in any order, on this one connection. */
    static void withoutReferences(JdbcTemplate jdbc) {
        jdbc.execute(TestDatabase.isMysql() ? "set foreign_key_checks = 0" : "set referential_integrity false");
    }

    static void withReferences(JdbcTemplate jdbc) {
        jdbc.execute(TestDatabase.isMysql() ? "set foreign_key_checks = 1" : "set referential_integrity true");
    }

    static List<String> tables(JdbcTemplate jdbc, String schema) {
        return jdbc.query(
                "select table_name from information_schema.tables where table_schema = ? and table_type = 'BASE TABLE'",
                (row, number) -> row.getString(1),
                schema);
    }
}
