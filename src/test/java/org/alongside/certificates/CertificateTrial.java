package org.alongside.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.alongside.accounts.Somebody;
import org.alongside.crowd.Findings;
import org.alongside.testing.DatabaseTest;
import org.alongside.training.CohortId;
import org.alongside.training.Graduates;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A group of five hundred beside a bare loop that sets the same pages with JasperReports and keeps them nowhere.
 *
 * <p>The bare loop draws the names and the codes to scan too: no certificate can do without. Not one of the tests that always run:
 * profile {@code bench} runs it on both databases and leaves what it found in {@code docs/certificates.md}.
 */
@DatabaseTest
class CertificateTrial {
    private static final int MANY = Integer.getInteger("alongside.trial.certificates", 500);
    private static final Path REPORT = Path.of("docs/certificates.md");

    private static final String HEAD = """
            # Five hundred certificates

            `./mvnw verify -Pbench -DskipTests` issues certificates to a group of %d and, in the same run, sets as many pages in a
            bare loop: the same template, names, units and codes to scan, filled and written by JasperReports and kept nowhere;
            half of them before and half after the group, all of it once the program is warm.
            """.formatted(MANY);

    private static final List<String> UNITS = List.of(
            "Establishing a positive relationship with individuals",
            "Respecting and supporting individuals to maintain their safety and well-being",
            "Supporting individuals to prepare and develop an action plan in order to achieve their goals",
            "Supporting individuals to implement and review their action plan",
            "Interacting with individuals using a range of telecommunications",
            "Supporting individuals to identify and access other appropriate services",
            "Providing appropriate additional support to individuals who are distressed");

    @Autowired
    Somebody somebody;

    @Autowired
    Graduates graduates;

    @Autowired
    CohortCertificateService cohorts;

    @Autowired
    RunWorker worker;

    @Autowired
    Runs runs;

    @Autowired
    CertificatePdf pdf;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void five_hundred_take_at_most_twice_as_long_as_setting_the_pages() throws IOException {
        issue(aGroupOf(MANY / 5));
        bare(MANY / 5);
        CohortId cohort = aGroupOf(MANY);
        long bare = bare(MANY / 2);
        long issued = issue(cohort);
        bare += bare(MANY - MANY / 2);
        report(issued / 1e9, bare / 1e9);
        assertThat(cohorts.progress(cohort)).contains(new RunProgress(MANY, MANY, 0, true));
        assertThat(jdbc.queryForObject("""
                select count(*) from certificates_file f join certificates_certificate c on c.id = f.id
                join training_candidate k on k.id = c.candidate_id where k.cohort_id = ?""", Integer.class, bytes(cohort))).isEqualTo(MANY);
        assertThat((double) issued / bare).isLessThan(2);
    }

    private CohortId aGroupOf(int many) {
        return graduates.of(
                somebody.area("Dundee"),
                IntStream.range(0, many).mapToObj(CertificateTrial::name).toList());
    }

    /** Nanoseconds from the first to the last, as the job in the background does it. */
    private long issue(CohortId cohort) {
        cohorts.issueAll(cohort);
        Run run = runs.findFirstByOrganisationAndCohortOrderByIdDesc(somebody.organisation(), cohort)
                .orElseThrow();
        long begun = System.nanoTime();
        worker.work(run.id());
        return System.nanoTime() - begun;
    }

    private static void report(double issued, double bare) throws IOException {
        String database = System.getProperty("alongside.test.database", "h2");
        String found = String.format(Locale.ROOT, "%.1f s against %.1f s: %.2f times", issued, bare, issued / bare);
        System.out.println(database + ": " + found);
        Findings.in(REPORT, HEAD).keep(database + ", " + found, "");
    }

    /** Nanoseconds for as many pages with other names and numbers, kept nowhere. */
    private long bare(int many) {
        long begun = System.nanoTime();
        for (int i = 0; i < many; i++)
            pdf.of(CertificatePdfTest.printed(name(i), UNITS), CertificateNumber.fresh(), Secret.fresh());
        return System.nanoTime() - begun;
    }

    private static String name(int i) {
        return "Żaneta Example " + (char) ('A' + i % 26) + (char) ('a' + i / 26 % 26);
    }

    private static byte[] bytes(CohortId cohort) {
        return ByteBuffer.allocate(16)
                .putLong(cohort.id().getMostSignificantBits())
                .putLong(cohort.id().getLeastSignificantBits())
                .array();
    }
}
