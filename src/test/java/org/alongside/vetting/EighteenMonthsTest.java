package org.alongside.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.privacy.LegalHoldService;
import org.alongside.privacy.Nights;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Eighteen months, day by day, on a test clock: what lapses, runs out, is said and is removed, on which day and how often.
 *
 * <p>Each night runs twice, from two nodes at once and from one that was started again in between.
 */
@DatabaseTest
class EighteenMonthsTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 12, 1);
    private static final LocalDate LAST = FIRST.plusMonths(18);

    @Autowired
    Vetted vetted;

    @Autowired
    Somebody somebody;

    @Autowired
    CheckService checks;

    @Autowired
    CheckMoveService moves;

    @Autowired
    DecisionService decisions;

    @Autowired
    Checks rows;

    @Autowired
    CheckDesk desk;

    @Autowired
    Reminders reminders;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    LegalHoldService holds;

    @Autowired
    Nights nights;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    StoppedClock clock;

    /** What happened on which day. */
    private final Map<LocalDate, List<String>> diary = new TreeMap<>();

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void eighteen_months_go_by_and_everything_happens_once_on_its_day() {
        clock.isAt(FIRST);
        Vetted.Case slow = vetted.inARegulatedRole("Slow");
        request(slow, FIRST);
        Vetted.Case viewer = vetted.inARegulatedRole("Viewer");
        Vetted.Case talker = vetted.inARegulatedRole("Talker");
        Vetted.Case held = vetted.inARegulatedRole("Held");
        Vetted.Case member = vetted.inARegulatedRole("Member");
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            clock.isAt(day);
            if (day.equals(LocalDate.of(2026, 1, 10))) {
                decided(talker, day);
                decided(held, day);
                clearedUntil(member, day, LocalDate.of(2027, 3, 2));
                somebody.signsInAs(Role.PRIVACY_LEAD);
                holds.place(held.person(), "a claim");
            }
            if (day.equals(LocalDate.of(2026, 6, 1))) {
                request(viewer, day);
                viewable(viewer, day);
            }
            aNight(day);
            LocalDate today = day;
            note(today, "slow", slow);
            note(today, "viewer", viewer);
            note(today, "member", member);
            note(today, "talker " + hasContent(talker));
            note(today, "held " + hasContent(held));
        }
        assertThat(firsts("slow REQUESTED")).isEqualTo(FIRST);
        assertThat(firsts("viewer LAPSED")).as("A8").isEqualTo(LocalDate.of(2026, 6, 16));
        assertThat(firsts("member EXPIRING")).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(firsts("member EXPIRED")).isEqualTo(LocalDate.of(2027, 3, 2));
        assertThat(firsts("talker with content")).isEqualTo(LocalDate.of(2026, 1, 10));
        assertThat(firsts("talker without content", LocalDate.of(2026, 1, 10)))
                .as("A11")
                .isEqualTo(LocalDate.of(2026, 7, 10));
        assertThat(firsts("held without content", LocalDate.of(2026, 1, 10)))
                .as("a hold")
                .isNull();

        somebody.signsInAs(Role.VETTING_LEAD, talker.area());
        assertThat(check(talker)).satisfies(kept -> {
            assertThat(kept.fields()).isNotNull();
            assertThat(kept.issuedOn()).isNotNull();
            assertThat(kept.decision()).isEqualTo(CheckDecision.ACCEPTED);
        });
        assertThat(said(slow)).containsExactly("FILL_IN_FIRST 2025-12-15", "FILL_IN_LAST 2025-12-29");
        assertThat(said(viewer)).containsExactly("SHARE_FIRST 2026-06-08", "SHARE_LAST 2026-06-13");
        assertThat(said(member)).containsExactly("RUNS_OUT 2026-12-02");
        assertThat(letters(slow)).isEqualTo(2);
        assertThat(letters(viewer)).isEqualTo(2);
        assertThat(letters(member)).isEqualTo(1);
    }

    /** Two nodes at once, then one more as after a restart; and the removal of what is old. */
    private void aNight(LocalDate day) {
        CompletableFuture<?> one = CompletableFuture.runAsync(() -> aNode().run(day));
        CompletableFuture<?> other = CompletableFuture.runAsync(() -> aNode().run(day));
        CompletableFuture.allOf(one, other).join();
        aNode().run(day);
        nights.before(day);
    }

    private CheckNight aNode() {
        return new CheckNight(rows, desk, reminders, transaction);
    }

    private void note(LocalDate day, String name, Vetted.Case one) {
        String state = jdbc.queryForObject(
                "select state from vetting_check where person_id = ? and latest = true", String.class, bytes(one));
        note(day, name + " " + state);
    }

    private void note(LocalDate day, String what) {
        diary.computeIfAbsent(day, d -> new ArrayList<>()).add(what);
    }

    private @Nullable LocalDate firsts(String what) {
        return firsts(what, FIRST);
    }

    private @Nullable LocalDate firsts(String what, LocalDate from) {
        return diary.entrySet().stream()
                .filter(day -> !day.getKey().isBefore(from) && day.getValue().contains(what))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private String hasContent(Vetted.Case one) {
        Integer kept = jdbc.queryForObject("""
                select (select count(*) from vetting_check where person_id = ? and content is not null)
                  + (select count(*) from vetting_conversation where person_id = ? and words is not null)""", Integer.class, bytes(one), bytes(one));
        return Objects.equals(kept, 0) ? "without content" : "with content";
    }

    private List<String> said(Vetted.Case one) {
        return jdbc.query(
                "select what, sent_at from vetting_reminder where person_id = ? order by sent_at",
                (row, number) -> row.getString(1) + " "
                        + row.getObject(2, java.time.LocalDateTime.class).toLocalDate(),
                (Object) bytes(one));
    }

    private int letters(Vetted.Case one) {
        Integer count = jdbc.queryForObject(
                "select count(*) from notifications_letter where about_id = ? and letter_key like 'vetting-%'",
                Integer.class, (Object) bytes(one));
        return count == null ? 0 : count;
    }

    private static byte[] bytes(Vetted.Case one) {
        UUID id = one.person().id();
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private CheckDetails check(Vetted.Case one) {
        return checks.details(one.person()).getFirst();
    }

    private void request(Vetted.Case one, LocalDate day) {
        somebody.signsInAs(Role.VETTING_LEAD, one.area());
        moves.request(
                one.person(),
                check(one).id(),
                new RequestData(day, true, check(one).version()));
    }

    private void viewable(Vetted.Case one, LocalDate day) {
        moves.withThePerson(one.person(), check(one).id(), day, check(one).version());
    }

    private void seen(Vetted.Case one, LocalDate day) {
        request(one, day);
        viewable(one, day);
        SeenData data = new SeenData(
                day,
                "A Name",
                "Scheme Record",
                "Mentor",
                "9" + System.nanoTime(),
                check(one).version());
        moves.see(one.person(), check(one).id(), data);
    }

    private void decided(Vetted.Case one, LocalDate day) {
        seen(one, day);
        decisions.needsAConversation(
                one.person(), check(one).id(), "Something", check(one).version());
        decisions.talked(one.person(), check(one).id(), day, "They told me.");
        DecisionData yes = new DecisionData(
                CheckDecision.ACCEPTED, day, null, null, check(one).version());
        decisions.decide(one.person(), check(one).id(), yes);
    }

    private void clearedUntil(Vetted.Case one, LocalDate day, LocalDate end) {
        seen(one, day);
        DecisionData yes = new DecisionData(
                CheckDecision.CLEARED, day, end, null, check(one).version());
        decisions.decide(one.person(), check(one).id(), yes);
    }
}
