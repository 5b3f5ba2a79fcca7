package org.alongside.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.people.Applicants;
import org.alongside.shared.AreaId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.testing.ClockForTests;
import org.alongside.training.CandidateId;
import org.alongside.training.CohortId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A group of five hundred, ended half-way and begun again, beside a bare loop that only sets the pages.
 *
 * <p>Not one of the tests that always run: {@code ./mvnw test -Dtest=CertificateTrial}, on MySQL with
 * {@code -Dalongside.test.database=mysql}.
 */
@SpringBootTest(properties = "db-scheduler.enabled=false")
@Import({ClockForTests.class, CertificateTrial.Double.class})
class CertificateTrial {
    private static final int MANY = Integer.getInteger("alongside.trial.certificates", 500);

    @Autowired
    Somebody somebody;

    @Autowired
    Applicants applicants;

    @Autowired
    CohortCertificateService cohorts;

    @Autowired
    RunWorker worker;

    @Autowired
    Runs runs;

    @Autowired
    CertificatePdf pdf;

    @Autowired
    Group group;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void five_hundred_take_at_most_twice_as_long_as_setting_the_pages() {
        AreaId area = somebody.area("Dundee");
        OrganisationId here = somebody.organisation();
        IntStream.range(0, MANY)
                .forEach(i -> group.add(applicants.anApplicant(here, "Żaneta Example " + letters(i), area)));
        somebody.signsInAs(Role.MANAGER, area);
        bare(MANY / 5);
        cohorts.issueAll(group.cohort);
        Run run = runs.findFirstByOrganisationAndCohortOrderByIdDesc(here, group.cohort)
                .orElseThrow();
        group.endAfter = MANY / 2;
        long begun = System.nanoTime();
        assertThatThrownBy(() -> worker.work(run.id())).isInstanceOf(Ended.class);
        group.endAfter = Integer.MAX_VALUE;
        worker.work(run.id());
        long issued = System.nanoTime() - begun;
        long bare = bare(MANY);
        System.out.printf(
                "%d certificates: issued in %.1f s, a bare loop %.1f s, %.2f times%n",
                MANY, issued / 1e9, bare / 1e9, (double) issued / bare);
        assertThat(jdbc.queryForObject("select count(*) from certificates_certificate", Integer.class))
                .isEqualTo(MANY);
        assertThat(jdbc.queryForObject("select count(*) from certificates_file", Integer.class))
                .isEqualTo(MANY);
        assertThat(cohorts.progress(group.cohort)).contains(new RunProgress(MANY, MANY, 0, true));
        assertThat((double) issued / bare).isLessThan(2);
    }

    /** Nanoseconds for as many pages with other names and numbers, kept nowhere. */
    private long bare(int many) {
        long begun = System.nanoTime();
        for (int i = 0; i < many; i++)
            pdf.of(
                    CertificatePdfTest.printed("Żaneta Example " + letters(i), Group.UNITS),
                    CertificateNumber.fresh(),
                    Secret.fresh());
        return System.nanoTime() - begun;
    }

    private static String letters(int i) {
        return "" + (char) ('A' + i % 26) + (char) ('a' + i / 26 % 26);
    }

    /** Where the program is as if it ended. */
    private static final class Ended extends Error {
        private static final long serialVersionUID = 1L;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Double {
        @Bean
        @Primary
        Group group() {
            return new Group();
        }
    }

    /** Five hundred who have completed everything. */
    static class Group implements Awards {
        static final List<String> UNITS = List.of(
                "Establishing a positive relationship with individuals",
                "Respecting and supporting individuals to maintain their safety and well-being",
                "Supporting individuals to prepare and develop an action plan in order to achieve their goals",
                "Supporting individuals to implement and review their action plan",
                "Interacting with individuals using a range of telecommunications",
                "Supporting individuals to identify and access other appropriate services",
                "Providing appropriate additional support to individuals who are distressed");

        final CohortId cohort = new CohortId(UUID.randomUUID());
        int endAfter = Integer.MAX_VALUE;

        private final Map<CandidateId, Standing> all = new LinkedHashMap<>();
        private final Set<CandidateId> issued = new HashSet<>();
        private final AtomicInteger asked = new AtomicInteger();

        void add(PersonId person) {
            CandidateId id = new CandidateId(UUID.randomUUID());
            all.put(
                    id,
                    new Standing(
                            id,
                            person,
                            cohort,
                            "Customised Award in Peer Mentoring and Support",
                            "Accredited award in mentoring and support skills",
                            UNITS,
                            LocalDate.of(2026, 6, 19),
                            List.of()));
        }

        @Override
        public Optional<Standing> standing(OrganisationId organisation, CandidateId candidate) {
            return Optional.ofNullable(all.get(candidate));
        }

        @Override
        public List<Standing> standings(OrganisationId organisation, CohortId of) {
            return new ArrayList<>(all.values());
        }

        @Override
        public List<Standing> standings(PersonId person) {
            return List.of();
        }

        @Override
        public void issued(OrganisationId organisation, CandidateId candidate, LocalDate on) {
            if (asked.incrementAndGet() == endAfter) throw new Ended();
            assertThat(issued.add(candidate)).isTrue();
        }

        @Override
        public void revoked(OrganisationId organisation, CandidateId candidate, LocalDate on) {
            issued.remove(candidate);
        }
    }
}
