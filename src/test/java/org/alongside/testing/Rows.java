package org.alongside.testing;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The tables of an H2 database with all that they held.
 *
 * @param file as H2's own {@code script} writes it
 */
record Rows(Path file) {
    /** What the program itself writes into an empty database. */
    private static final String MIGRATIONS = "flyway_schema_history";

    static Rows of(DataSource h2, Path file) {
        new JdbcTemplate(h2).execute("script to '%s'".formatted(file.toAbsolutePath()));
        return new Rows(file);
    }

    /** Into an empty database of either kind: the migrations make the same tables on both. */
    void moveInto(TestDatabase empty) {
        Flyway.configure()
                .dataSource(empty.url(), empty.user(), empty.password())
                .load()
                .migrate();
        TestDatabase.inMemory("moving").open(from -> {
            from.execute("runscript from '%s'".formatted(file.toAbsolutePath()));
            empty.open(to -> {
                StartingPoint.withoutReferences(to);
                StartingPoint.tables(from, "public").stream()
                        .filter(table -> !table.equals(MIGRATIONS))
                        .forEach(table -> move(table, from, to));
                StartingPoint.withReferences(to);
            });
            from.execute("shutdown");
        });
    }

    private static void move(String table, JdbcTemplate from, JdbcTemplate to) {
        List<Object[]> rows = from.query("select * from " + table, (row, number) -> values(row));
        to.update("delete from " + table);
        if (rows.isEmpty()) return;
        String gaps = String.join(", ", Collections.nCopies(rows.getFirst().length, "?"));
        to.batchUpdate("insert into %s values (%s)".formatted(table, gaps), rows);
    }

    private static @Nullable Object[] values(ResultSet row) throws SQLException {
        @Nullable Object[] values = new Object[row.getMetaData().getColumnCount()];
        for (int column = 1; column <= values.length; column++) {
            values[column - 1] = switch (row.getMetaData().getColumnType(column)) {
                // as it is written, in whatever zone
                case Types.TIMESTAMP -> row.getObject(column, LocalDateTime.class);
                case Types.CLOB -> row.getString(column);
                case Types.BLOB -> row.getBytes(column);
                default -> row.getObject(column);
            };
        }
        return values;
    }
}
