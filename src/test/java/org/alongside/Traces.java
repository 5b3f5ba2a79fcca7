package org.alongside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Blob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks for a word wherever it may have been left: in every column of every table, and in every file of a folder. */
final class Traces {
    private static final List<Charset> WRITTEN_IN =
            List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

    private Traces() {}

    /** {@code table.column} of every place that holds it. */
    static List<String> inDatabase(JdbcTemplate jdbc, String word) {
        List<String> found = new ArrayList<>();
        for (Map<String, Object> table : jdbc.queryForList("""
                select table_name as name from information_schema.tables
                where table_schema = schema() and table_type in ('BASE TABLE', 'TABLE')""")) {
            String name = String.valueOf(table.get("name"));
            jdbc.query("select * from `" + name + "`", row -> {
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    if (holds(value(row, column), word)) {
                        found.add(name + "." + row.getMetaData().getColumnName(column));
                    }
                }
            });
        }
        return found;
    }

    /** The names of the files that hold it. */
    static List<String> inFiles(Path folder, String word) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(read(file), word))
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which loggers wrote it: what stands before the message of each line that holds it. */
    static Set<String> loggers(Path log, String word) {
        return new String(read(log), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains(word))
                .map(line -> line.replaceFirst(" --- .*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static byte[] value(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        byte[] bytes = value instanceof byte[] || value instanceof Blob
                ? row.getBytes(column)
                : String.valueOf(row.getString(column)).getBytes(StandardCharsets.ISO_8859_1);
        return bytes == null ? new byte[0] : bytes;
    }

    private static boolean holds(byte[] bytes, String word) {
        return WRITTEN_IN.stream()
                .anyMatch(written ->
                        new String(bytes, written).toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
