package org.alongside.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.RealTime;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class DraftRetentionTest {
    private static final Map<String, List<String>> NAME = Map.of("full-name", List.of("Sam Reid"));

    @Autowired
    private FormService forms;

    @Autowired
    private DraftRetention retention;

    @Autowired
    private Drafts drafts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private StoppedClock clock;

    private final FormUse use = new FormUse(new OrganisationId(UUID.randomUUID()), "application", "mentor");
    private Instant start = Instant.EPOCH;
    private Instant restore = Instant.EPOCH;

    @BeforeEach
    void remember() {
        restore = clock.instant();
        start = restore;
    }

    @AfterEach
    void turnBack() {
        clock.goesOn(Duration.between(clock.instant(), restore));
    }

    @Test
    void a_draft_that_nobody_came_back_to_is_removed_and_a_younger_one_stays() {
        DraftKey old = begun();
        clock.goesOn(Duration.ofMinutes(1));
        DraftKey young = begun();

        purge(start.plusSeconds(30));

        assertThat(forms.draft(old, use).orElseThrow().begun()).isFalse();
        assertThat(forms.draft(young, use).orElseThrow().begun()).isTrue();
    }

    @Test
    void coming_back_begins_the_days_anew() {
        DraftKey key = begun();
        clock.goesOn(Duration.ofMinutes(1));
        forms.answer(key, use, "name", NAME);

        purge(start.plusSeconds(30));

        assertThat(forms.draft(key, use).orElseThrow().begun()).isTrue();
    }

    @Test
    void what_was_sent_keeps_its_code() {
        DraftKey key = begun();
        Map.of("why", "To help", "bring", "Time").forEach((q, a) -> forms.answer(key, use, q, Map.of(q, List.of(a))));
        forms.answer(key, use, "contact", Map.of("contact", List.of("email"), "email", List.of("sam@example.org")));
        forms.answer(key, use, "when", Map.of("when", List.of("weekends")));
        forms.close(key, use, sent -> "AL-1");

        purge(start.plusSeconds(30));

        assertThat(forms.draft(key, use).orElseThrow().outcome()).isEqualTo("AL-1");
    }

    @Test
    void months_that_pass_in_a_demonstration_take_no_form_code_away_and_real_ones_do() {
        DraftKey key = begun();
        StoppedClock real = new StoppedClock();
        real.goesOn(Duration.between(real.instant(), clock.instant()));
        DraftRetention there = new DraftRetention(drafts, new RealTime(real, clock));
        Duration kept = Duration.ofDays(90);
        clock.goesOn(kept.multipliedBy(2));
        transaction.executeWithoutResult(status -> there.purge(clock.instant().minus(kept), Set.of(), 100));
        assertThat(forms.draft(key, use).orElseThrow().begun()).isTrue();

        real.goesOn(kept.plusDays(1));
        transaction.executeWithoutResult(status -> there.purge(clock.instant().minus(kept), Set.of(), 100));
        assertThat(forms.draft(key, use).orElseThrow().begun()).isFalse();
    }

    @Test
    void a_draft_is_kept_for_ninety_days() {
        assertThat(retention.keeps().getDays()).isEqualTo(90);
    }

    private DraftKey begun() {
        DraftKey key = forms.freshKey();
        forms.answer(key, use, "name", NAME);
        return key;
    }

    private void purge(Instant before) {
        transaction.executeWithoutResult(status -> retention.purge(before, Set.of(), 100));
    }
}
