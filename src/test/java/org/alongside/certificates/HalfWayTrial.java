package org.alongside.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alongside.Alongside;
import org.alongside.accounts.Somebody;
import org.alongside.crowd.Findings;
import org.alongside.crowd.RunningProgram;
import org.alongside.testing.TestDatabase;
import org.alongside.training.CohortId;
import org.alongside.training.Graduates;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The packaged program issues to a group of five hundred, is killed half-way with {@code kill -9} and started again.
 *
 * <p>Not one of the tests that always run: profile {@code faults} runs it on both databases, after the program is packaged, and
 * leaves what it found in {@code docs/faults.md}. A dead program is missed sooner than usual here, so that nobody waits.
 */
@Tag("trial")
class HalfWayTrial {
    private static final int MANY = 500;
    private static final Path HOME = Path.of("target/trials/half-way-" + System.currentTimeMillis());

    private static final List<String> COUNTS = List.of(
            "certificates_certificate",
            "certificates_file",
            "certificates_certificate where in_force = true",
            "training_candidate where progress = 'CERTIFICATE_ISSUED'",
            "certificates_run_item where state = 'ISSUED'");

    private final String kind = TestDatabase.isMysql() ? "mysql" : "h2";
    private final TestDatabase database = TestDatabase.isMysql() ? TestDatabase.empty() : inAFile();

    @Test
    @Timeout(1200)
    void killed_half_way_and_started_again_there_are_exactly_five_hundred() throws Exception {
        Map<String, String> settings = settings(begin());
        RunningProgram program = RunningProgram.start(HOME, settings);
        program.awaitSaying(": " + MANY / 2 + " of " + MANY + " done");
        program.kill();
        List<Integer> half = counts();
        assertThat(half.getFirst()).isBetween(MANY / 2, MANY - 1);
        assertThat(half).as("whole certificates alone").containsOnly(half.getFirst());
        try (RunningProgram again = RunningProgram.start(HOME, settings)) {
            again.awaitSaying(": " + MANY + " of " + MANY + " done");
        }
        assertThat(counts()).containsOnly(MANY);
        Findings.in(Path.of("docs/faults.md"), "# Killed at random moments\n")
                .keep(
                        "Certificates on %s, killed at %d of %d: %d afterwards"
                                .formatted(kind, half.getFirst(), MANY, counts().getFirst()),
                        "\nCertificates, files, certificates in force, candidates who have one, and lines of the run that are done:\n"
                                + "%s when it was killed, %s at the end.\n".formatted(half, counts()));
    }

    /** Everybody is ready, and the run is begun: its job waits for a program that looks for work. */
    private String begin() {
        try (ConfigurableApplicationContext program = new SpringApplicationBuilder(Alongside.class, Graduates.class)
                .run(
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--alongside.home=" + HOME,
                        "--server.port=0",
                        "--db-scheduler.polling-interval=24h")) {
            Somebody somebody = program.getBean(Somebody.class);
            CohortId cohort = program.getBean(Graduates.class)
                    .of(
                            somebody.area("Dundee"),
                            IntStream.range(0, MANY)
                                    .mapToObj(i -> "Ada Example " + (char) ('A' + i % 26))
                                    .toList());
            program.getBean(CohortCertificateService.class).issueAll(cohort);
            somebody.signsOut();
            return program.getEnvironment().getRequiredProperty("alongside.keys");
        }
    }

    private Map<String, String> settings(String keys) {
        return Map.of(
                "ALONGSIDE_KEYS",
                keys,
                "ALONGSIDE_DB_URL",
                database.url(),
                "ALONGSIDE_DB_USER",
                database.user(),
                "ALONGSIDE_DB_PASSWORD",
                database.password(),
                "SPRING_PROFILES_ACTIVE",
                "",
                "DBSCHEDULER_HEARTBEATINTERVAL",
                "5s");
    }

    private List<Integer> counts() {
        JdbcTemplate sql =
                new JdbcTemplate(new DriverManagerDataSource(database.url(), database.user(), database.password()));
        return COUNTS.stream()
                .map(what -> sql.queryForObject("select count(*) from " + what, Integer.class))
                .toList();
    }

    private static TestDatabase inAFile() {
        try {
            Files.createDirectories(HOME);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TestDatabase(
                "jdbc:h2:file:" + HOME.toAbsolutePath()
                        + "/alongside;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                "sa",
                "");
    }
}
