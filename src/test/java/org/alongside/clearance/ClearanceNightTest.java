package org.alongside.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alongside.accounts.Role;
import org.alongside.privacy.LegalHoldService;
import org.alongside.privacy.Nights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Single nights; a year and a half of them, on two servers, is another test. */
class ClearanceNightTest extends ClearanceTest {
    @Autowired
    ClearanceNight nightly;

    @Autowired
    ClearanceReminderService reminders;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Nights nights;

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
        clock.isAt(TODAY.plusWeeks(9));
        nightly.run();
        assertThat(reminders.toDo(10))
                .as("the prison is asked once, however many weeks have passed")
                .extracting(r -> r.row().dueOn())
                .containsExactly(TODAY.plusWeeks(9));
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

    private int moves(ClearanceId id, String to) {
        Integer count = jdbc.queryForObject(
                "select count(*) from clearance_move where subject_id = ? and to_state = ?",
                Integer.class,
                Prisons.bytes(id.id()),
                to);
        return count == null ? 0 : count;
    }
}
