package org.alongside.clearance;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.accounts.Role;
import org.alongside.privacy.LegalHoldService;
import org.alongside.privacy.Nights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nights, one after the other and two at once. */
class ClearanceNightTest extends ClearanceTest {
    @Autowired
    ClearanceNight nightly;

    @Autowired
    KeysService keys;

    @Autowired
    ClearanceReminderService reminders;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Nights nights;

    @Test
    void eighteen_months_bring_each_reminder_once_and_each_end_on_its_day() throws Exception {
        ClearanceId granted = prisons.granted(ada, glenesk, prisons.unescorted(), TODAY, TODAY.plusYears(1));
        keys.train(ada, glenesk, TODAY);
        keys.authorise(ada, glenesk);
        EstablishmentId strathearn = prisons.aPrison("HMP Strathearn");
        ClearanceId waiting = prisons.inVetting(ada, strathearn, prisons.unescorted());
        Map<LocalDate, String> happened = new TreeMap<>();
        for (LocalDate day = TODAY; day.isBefore(TODAY.plusMonths(18)); day = day.plusDays(1)) {
            String before = picture(granted, waiting);
            clock.isAt(day);
            twoNodesAtOnce();
            if (!picture(granted, waiting).equals(before)) happened.put(day, picture(granted, waiting));
        }
        assertThat(happened)
                .containsExactly(
                        entry(TODAY.plusWeeks(6), "GRANTED AUTHORISED [CHASE 6]"),
                        entry(TODAY.plusWeeks(9), "GRANTED AUTHORISED [CHASE 6, CHASE 9]"),
                        entry(TODAY.plusWeeks(13), "GRANTED AUTHORISED [CHASE 13, CHASE 6, CHASE 9]"),
                        entry(
                                TODAY.plusYears(1).minusDays(90),
                                "EXPIRING AUTHORISED [CHASE 13, CHASE 6, CHASE 9, ENDING 0]"),
                        entry(
                                TODAY.plusYears(1).plusDays(1),
                                "EXPIRED WITHDRAWN [CHASE 13, CHASE 6, CHASE 9, ENDING 0]"));
        assertThat(moves(granted, "EXPIRING")).isEqualTo(1);
        assertThat(moves(granted, "EXPIRED")).isEqualTo(1);
    }

    @Test
    void a_program_that_stood_still_for_months_catches_up_in_one_night() {
        ClearanceId granted = grantedUntil(TODAY.plusMonths(6));
        clock.isAt(TODAY.plusMonths(7));
        nightly.run();
        nightly.run();
        assertThat(state(granted)).isEqualTo(ClearanceState.EXPIRED);
        assertThat(moves(granted, "EXPIRING")).isEqualTo(1);
    }

    @Test
    void somebody_on_another_route_is_chased_as_everybody_is() {
        ClearanceId id = prisons.inVetting(ada, glenesk, prisons.unescorted());
        clearances.refer(ada, id, "The other panel");
        clock.isAt(TODAY.plusWeeks(6));
        nightly.run();
        assertThat(reminders.toDo(10)).hasSize(1);
        assertThat(reminders.toDo(10).getFirst().row().dueOn()).isEqualTo(TODAY.plusWeeks(6));
    }

    @Test
    void what_was_decided_is_not_chased() {
        prisons.refused(ada, glenesk, prisons.unescorted());
        clock.isAt(TODAY.plusWeeks(20));
        nightly.run();
        assertThat(reminders.toDo(10)).extracting(r -> r.row().what()).containsExactly(ReminderKind.REFUSED);
    }

    @Test
    void reminders_of_other_areas_are_not_on_my_today() {
        prisons.refused(ada, glenesk, prisons.unescorted());
        somebody.signsInAs(Role.VETTING_LEAD, somebody.area("Angus"));
        assertThat(reminders.toDo(10)).isEmpty();
        somebody.signsInAs(Role.COORDINATOR, dundee);
        assertThat(reminders.toDo(10)).isEmpty();
    }

    @ParameterizedTest(name = "decided 24 November 2026: in the night before {0} the reason {1}")
    @CsvSource({"2027-11-24, stays", "2027-11-25, goes"})
    void a_reason_is_kept_for_twelve_months(LocalDate day, String outcome) {
        ClearanceId id = prisons.inVetting(ada, glenesk, prisons.unescorted());
        clearances.refer(ada, id, "The other panel");
        clearances.decide(ada, id, prisons.no(ClearanceState.REFUSED, prisons.version(ada, id)));
        nights.before(day);
        ClearanceDetails now = clearances.details(ada, id);
        assertThat(now.refusal() == null).isEqualTo(outcome.equals("goes"));
        assertThat(now.route() == null).isEqualTo(outcome.equals("goes"));
        assertThat(now.state()).isEqualTo(ClearanceState.REFUSED);
        assertThat(moves(id, "REFERRED")).isEqualTo(outcome.equals("goes") ? 0 : 1);
    }

    @Test
    void a_legal_hold_keeps_the_reason(@Autowired LegalHoldService holds) {
        ClearanceId id = prisons.refused(ada, glenesk, prisons.unescorted());
        somebody.signsInAs(Role.PRIVACY_LEAD);
        holds.place(ada, "A claim");
        nights.before(TODAY.plusYears(2));
        somebody.signsInAs(Role.VETTING_LEAD, dundee);
        assertThat(clearances.details(ada, id).refusal()).isNotNull();
        somebody.signsInAs(Role.PRIVACY_LEAD);
        holds.lift(ada);
        nights.before(TODAY.plusYears(2));
        somebody.signsInAs(Role.VETTING_LEAD, dundee);
        assertThat(clearances.details(ada, id).refusal()).isNull();
    }

    private void twoNodesAtOnce() throws Exception {
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            Future<?> one = nodes.submit(nightly::run);
            Future<?> other = nodes.submit(nightly::run);
            one.get();
            other.get();
        }
    }

    private String picture(ClearanceId granted, ClearanceId waiting) {
        List<String> made = jdbc.query(
                "select what, turn from clearance_reminder where clearance_id in (?, ?) order by what, turn",
                (row, number) -> row.getString("what") + " " + row.getInt("turn"),
                Prisons.bytes(granted.id()),
                Prisons.bytes(waiting.id()));
        KeysState held =
                keys.keys(ada).values().stream().findFirst().orElseThrow().state();
        return state(granted) + " " + held + " " + made.stream().sorted().toList();
    }

    private int moves(ClearanceId id, String to) {
        Integer count = jdbc.queryForObject(
                "select count(*) from clearance_move where subject_id = ? and to_state = ?",
                Integer.class,
                Prisons.bytes(id.id()),
                to);
        return count == null ? 0 : count;
    }
}
