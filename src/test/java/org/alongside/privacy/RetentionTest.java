package org.alongside.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.accounts.OrganisationService;
import org.alongside.accounts.Somebody;
import org.alongside.shared.Ids;
import org.alongside.shared.PersonId;
import org.alongside.testing.DatabaseTest;
import org.alongside.testing.EmptyDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@EmptyDatabase
class RetentionTest {
    private static final ZoneId HOME = ZoneId.of("Europe/London");

    @Autowired
    LegalHolds holds;

    @Autowired
    AuditTrail trail;

    @Autowired
    OrganisationService organisations;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Somebody somebody;

    @Autowired
    JdbcTemplate jdbc;

    private final Shelf shelf = new Shelf();

    @BeforeEach
    void anOrganisation() {
        somebody.organisation();
    }

    @ParameterizedTest(name = "kept {0}, put there {1}, in the night of {2}: {3}")
    @CsvSource({
        "P90D, 2026-01-01T00:00, 2026-04-01T03:00, stays",
        "P90D, 2026-01-01T23:59, 2026-04-01T03:00, stays",
        "P90D, 2026-01-01T23:59, 2026-04-02T03:00, goes",
        "P90D, 2026-01-02T00:00, 2026-04-02T03:00, stays",
        // a leap day, and a month that is shorter
        "P1Y, 2024-02-29T12:00, 2025-02-28T03:00, stays",
        "P1Y, 2024-02-29T12:00, 2025-03-01T03:00, goes",
        "P6M, 2026-08-31T12:00, 2027-02-28T03:00, stays",
        "P6M, 2026-08-31T12:00, 2027-03-01T03:00, goes",
        // six months of February end earlier in their month than six months before August do
        "P6M, 2026-02-28T12:00, 2026-08-28T03:00, stays",
        "P6M, 2026-02-28T12:00, 2026-08-29T03:00, goes",
        "P6M, 2026-03-01T12:00, 2026-08-31T03:00, stays",
        // the nights on which the clocks change
        "P1D, 2026-03-28T23:59, 2026-03-29T03:00, stays",
        "P1D, 2026-03-28T23:59, 2026-03-30T03:00, goes",
        "P1D, 2026-10-24T23:59, 2026-10-26T03:00, goes"
    })
    void something_is_kept_for_its_time_after_its_day(
            Period kept, LocalDateTime put, LocalDateTime night, String outcome) {
        shelf.keeps = kept;
        shelf.things.add(put.atZone(HOME).toInstant());
        retentionAt(night).run();
        assertThat(shelf.things).hasSize(outcome.equals("stays") ? 1 : 0);
    }

    @Test
    void more_than_a_batch_goes_in_one_night_and_each_batch_leaves_a_line() {
        int before = lines();
        for (int i = 0; i < 450; i++) shelf.things.add(Instant.parse("2020-01-01T12:00:00Z"));
        retentionAt(LocalDateTime.parse("2026-11-21T03:00")).run();
        assertThat(shelf.things).isEmpty();
        assertThat(lines() - before).isEqualTo(3);
    }

    @Test
    void a_night_in_which_nothing_goes_leaves_no_line() {
        int before = lines();
        retentionAt(LocalDateTime.parse("2026-11-21T03:00")).run();
        assertThat(lines()).isEqualTo(before);
    }

    @Test
    void a_rule_is_told_who_is_under_a_legal_hold() {
        PersonId ada = new PersonId(Ids.next(Clock.systemUTC()));
        transaction.executeWithoutResult(status -> holds.save(
                new LegalHold(ada, somebody.organisation(), "a claim", Instant.parse("2026-01-01T00:00:00Z"))));
        retentionAt(LocalDateTime.parse("2026-11-21T03:00")).run();
        assertThat(shelf.held).contains(ada);
    }

    @Test
    void a_rule_that_stumbles_does_not_stop_the_next() {
        shelf.things.add(Instant.parse("2020-01-01T12:00:00Z"));
        retention(LocalDateTime.parse("2026-11-21T03:00"), Map.of("a", new Stumbling(), "b", shelf))
                .run();
        assertThat(shelf.things).isEmpty();
    }

    private Retention retentionAt(LocalDateTime night) {
        return retention(night, Map.of("shelf", shelf));
    }

    private Retention retention(LocalDateTime night, Map<String, RetentionRule> rules) {
        Clock clock = Clock.fixed(night.atZone(HOME).toInstant(), HOME);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        rules.forEach(beans::addBean);
        return new Retention(
                beans.getBeanProvider(RetentionRule.class), holds, trail, organisations, transaction, clock);
    }

    private int lines() {
        return jdbc.queryForList("select id from privacy_audit where what = 'PURGED'")
                .size();
    }

    private static class Shelf implements RetentionRule {
        final List<Instant> things = new ArrayList<>();
        Period keeps = Period.ofDays(90);
        Set<PersonId> held = Set.of();

        @Override
        public String name() {
            return "things";
        }

        @Override
        public Period keeps() {
            return keeps;
        }

        @Override
        public int purge(Instant before, Set<PersonId> held, int batch) {
            this.held = held;
            List<Instant> old =
                    things.stream().filter(t -> t.isBefore(before)).limit(batch).toList();
            old.forEach(things::remove);
            return old.size();
        }
    }

    private static class Stumbling extends Shelf {
        @Override
        public int purge(Instant before, Set<PersonId> held, int batch) {
            throw new IllegalStateException("the marked sentence");
        }
    }
}
