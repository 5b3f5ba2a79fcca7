package org.alongside.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The people of a demonstration, as the first program of a run of the tests invented them on H2: the programs after it begin with
 * them, for to invent them takes longer than most journeys.
 *
 * <p>With profile {@code journeys} each program invents its own.
 *
 * @param kept the file with all of them
 */
record InventedPeople(Path kept) {
    /** Those of this run of Maven; whoever starts a test otherwise invents them. */
    static Optional<InventedPeople> ofThisRun() {
        @Nullable String run = System.getProperty("alongside.test.run");
        return run == null || Boolean.getBoolean("alongside.test.thorough")
                ? Optional.empty()
                : Optional.of(new InventedPeople(Path.of("target", "people-" + run + ".sql")));
    }

    /** They live in the empty database of a program that is about to start, or are kept when it has invented them. */
    void live(ConfigurableApplicationContext program, TestDatabase database) {
        if (Files.exists(kept)) new Rows(kept).moveInto(database);
        else if (!TestDatabase.isMysql())
            program.addApplicationListener(
                    (ApplicationListener<ApplicationReadyEvent>) ready -> keep(program.getBean(DataSource.class)));
    }

    /** Whoever looks for the file finds nothing or all of it. */
    private void keep(DataSource database) {
        Path begun = kept.resolveSibling(
                kept.getFileName() + "." + ProcessHandle.current().pid());
        Rows.of(database, begun);
        try {
            Files.move(begun, kept, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
