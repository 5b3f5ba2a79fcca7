package org.alongside.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.people.AtWork;
import org.alongside.people.Stage;
import org.alongside.people.Volunteering;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When supervision is due, on each side of every boundary. */
class SupervisionIsDueTest {
    private static final PersonId ASH = new PersonId(new UUID(0, 1));
    private static final OrganisationId HERE = new OrganisationId(new UUID(0, 2));

    @ParameterizedTest(name = "began {0}, held {1}, due {2}")
    @CsvSource({
        // nobody was there yet: the first is due two weeks after the first day
        "2026-01-05,, 2026-01-19",
        // the last day of being new, and the first day after
        "2026-01-05, 2026-03-05, 2026-03-19",
        "2026-01-05, 2026-03-06, 2026-04-17",
        // the last Sunday of March and of October are days like others
        "2026-03-16,, 2026-03-30",
        "2026-03-15,, 2026-03-29",
        "2025-10-12,, 2025-10-26",
        "2026-01-05, 2026-03-28, 2026-05-09",
        "2026-01-05, 2026-09-14, 2026-10-26",
        // a leap day, begun on and fallen on
        "2028-02-15,, 2028-02-29",
        "2028-02-29,, 2028-03-14",
        "2028-02-29, 2028-04-28, 2028-05-12",
        "2028-02-29, 2028-04-29, 2028-06-10",
        "2027-02-14,, 2027-02-28",
        "2027-10-01, 2028-01-18, 2028-02-29"
    })
    void every_fourteen_days_for_the_first_sixty_then_every_forty_two(
            LocalDate began, @Nullable LocalDate held, LocalDate due) {
        assertThat(rule(began, held(held)).next()).contains(due);
    }

    @ParameterizedTest(name = "suspended from {0} until {1}: due {2}")
    @CsvSource({
        // before it is due: it waits as long as they were away
        "2026-01-10, 2026-01-20, 2026-01-29",
        // from the day it was due on: that day no longer counts
        "2026-01-19, 2026-01-25, 2026-01-25",
        // from the day after: it was due already
        "2026-01-20, 2026-02-20, 2026-01-19",
        // away and back on one day
        "2026-01-10, 2026-01-10, 2026-01-19",
        // over the clock change it makes no difference
        "2026-01-06, 2026-04-06, 2026-04-19"
    })
    void a_suspension_stops_the_count(LocalDate from, LocalDate until, LocalDate due) {
        List<AtWork> times = List.of(new AtWork(LocalDate.of(2026, 1, 5), from), new AtWork(until, null));
        assertThat(rule(times, List.of()).next()).contains(due);
    }

    @Test
    void nothing_is_due_while_somebody_is_away_and_nobody_knows_until_when() {
        List<AtWork> away = List.of(new AtWork(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 10)));
        assertThat(rule(away, List.of()).next()).isEmpty();
        assertThat(rule(away, List.of()).until(LocalDate.of(2027, 1, 1))).isEmpty();
    }

    @Test
    void days_away_do_not_make_somebody_less_new() {
        LocalDate back = LocalDate.of(2026, 6, 1);
        List<AtWork> times =
                List.of(new AtWork(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 25)), new AtWork(back, null));
        assertThat(rule(times, held(back.plusDays(39))).next()).contains(back.plusDays(53));
        assertThat(rule(times, held(back.plusDays(40))).next()).contains(back.plusDays(82));
    }

    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({
        // on the day itself it is not late
        "2026-01-19, ''",
        "2026-01-20, 19 Jan MISSED_BY_US",
        // the next falls due a fortnight later: then the first is lost
        "2026-02-02, 19 Jan MISSED_BY_US",
        "2026-02-03, 19 Jan MISSED_BY_US | 02 Feb MISSED_BY_US"
    })
    void a_long_silence_counts_as_several_and_is_ours(LocalDate day, String expected) {
        assertThat(told(rule(LocalDate.of(2026, 1, 5), List.of()).until(day))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "held {0}: {1}")
    @CsvSource({
        "2026-01-12, 12 Jan HELD | 26 Jan MISSED_BY_US",
        "2026-01-19, 19 Jan HELD",
        // late, and still before the next was due
        "2026-02-01, 01 Feb HELD",
        // too late for the first: it is the second one
        "2026-02-02, 19 Jan MISSED_BY_US | 02 Feb HELD"
    })
    void a_late_one_counts_as_held_until_the_next_is_due(LocalDate on, String expected) {
        assertThat(told(rule(LocalDate.of(2026, 1, 5), held(on)).until(LocalDate.of(2026, 2, 2))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "held {0}: next due {1}; {2}")
    @CsvSource({
        // written down for a day before they began: not as a volunteer
        "2026-01-04, 2026-01-19, 19 Jan MISSED_BY_US",
        // the first day is a day like any other
        "2026-01-05, 2026-01-19, 05 Jan HELD | 19 Jan MISSED_BY_US",
        "2026-01-06, 2026-01-20, 06 Jan HELD | 20 Jan MISSED_BY_US"
    })
    void one_on_the_first_day_counts_as_held_and_none_before_it_does(LocalDate on, LocalDate next, String expected) {
        SupervisionIsDue rule = rule(LocalDate.of(2026, 1, 5), held(on));
        assertThat(rule.next()).contains(next);
        assertThat(told(rule.until(LocalDate.of(2026, 1, 21)))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "began {0}, held that day: next due {1}")
    @CsvSource({
        // over the change of the clocks, and onto and from a leap day
        "2026-03-16, 2026-03-30",
        "2025-10-12, 2025-10-26",
        "2028-02-15, 2028-02-29",
        "2028-02-29, 2028-03-14"
    })
    void one_on_the_first_day_sets_the_next_a_fortnight_on(LocalDate began, LocalDate next) {
        SupervisionIsDue rule = rule(began, held(began));
        assertThat(rule.lastHeld()).contains(began);
        assertThat(rule.next()).contains(next);
        assertThat(rule.until(began)).extracting(Obligation::day).containsExactly(began);
    }

    @Test
    void one_that_was_written_down_for_a_day_before_the_first_is_not_the_last_that_was_held() {
        LocalDate began = LocalDate.of(2026, 1, 5);
        assertThat(rule(began, held(began.minusDays(1))).lastHeld()).isEmpty();
        assertThat(rule(began, held(began.minusDays(1))).until(began)).isEmpty();
    }

    @Test
    void a_miss_on_the_first_day_that_was_made_good_the_same_day_tells_of_nothing_later() {
        LocalDate began = LocalDate.of(2026, 1, 5);
        List<Attempt> both = List.of(missed(5, MissedBy.VOLUNTEER), held(began).getFirst());
        assertThat(told(rule(began, both).until(LocalDate.of(2026, 1, 20))))
                .isEqualTo("05 Jan HELD | 19 Jan MISSED_BY_US");
        assertThat(told(rule(began, List.of(missed(5, MissedBy.VOLUNTEER))).until(LocalDate.of(2026, 1, 20))))
                .isEqualTo("19 Jan MISSED_BY_VOLUNTEER");
    }

    @Test
    void what_did_not_happen_stays_due_and_the_last_that_was_planned_tells_why() {
        LocalDate began = LocalDate.of(2026, 1, 5);
        LocalDate later = LocalDate.of(2026, 1, 30);
        assertThat(rule(began, List.of(missed(18, MissedBy.VOLUNTEER))).next()).contains(LocalDate.of(2026, 1, 19));
        assertThat(told(rule(began, List.of(missed(18, MissedBy.VOLUNTEER))).until(later)))
                .isEqualTo("19 Jan MISSED_BY_VOLUNTEER");
        assertThat(told(rule(began, List.of(missed(18, MissedBy.US))).until(later)))
                .isEqualTo("19 Jan MISSED_BY_US");
        assertThat(told(rule(began, List.of(missed(18, MissedBy.VOLUNTEER), cancelled(25)))
                        .until(later)))
                .isEqualTo("19 Jan CANCELLED_BY_PRISON");
        assertThat(told(rule(
                                began,
                                List.of(
                                        missed(18, MissedBy.VOLUNTEER),
                                        held(later).getFirst()))
                        .until(later)))
                .isEqualTo("30 Jan HELD");
    }

    @Test
    void one_miss_is_told_once() {
        LocalDate began = LocalDate.of(2026, 1, 5);
        List<Attempt> late = List.of(missed(25, MissedBy.VOLUNTEER));
        assertThat(told(rule(began, late).until(LocalDate.of(2026, 2, 10))))
                .isEqualTo("19 Jan MISSED_BY_VOLUNTEER | 02 Feb MISSED_BY_US");
    }

    @Test
    void what_was_due_is_judged_by_the_settings_of_its_day() {
        LocalDate began = LocalDate.of(2025, 1, 6);
        Rhythm often = new Rhythm(60, 14, 28, 3, 7, 1);
        Rhythms two = new Rhythms(Map.of(LocalDate.of(2026, 1, 1), often));
        assertThat(rule(began, two, held(LocalDate.of(2025, 12, 31))).next()).contains(LocalDate.of(2026, 2, 11));
        assertThat(rule(began, two, held(LocalDate.of(2026, 1, 1))).next()).contains(LocalDate.of(2026, 1, 29));
    }

    private static SupervisionIsDue rule(LocalDate began, List<Attempt> attempts) {
        return rule(began, new Rhythms(Map.of()), attempts);
    }

    private static SupervisionIsDue rule(LocalDate began, Rhythms rhythms, List<Attempt> attempts) {
        return new SupervisionIsDue(someone(List.of(new AtWork(began, null))), rhythms, attempts);
    }

    private static SupervisionIsDue rule(List<AtWork> times, List<Attempt> attempts) {
        return new SupervisionIsDue(someone(times), new Rhythms(Map.of()), attempts);
    }

    private static Volunteering someone(List<AtWork> times) {
        return new Volunteering(
                ASH, HERE, "Ash Ex", "Ash", Stage.ACTIVE, times.getFirst().from(), null, null, times);
    }

    private static List<Attempt> held(@Nullable LocalDate on) {
        return on == null ? List.of() : List.of(new Attempt(ASH, on, SupervisionState.HELD, null));
    }

    private static Attempt missed(int day, MissedBy by) {
        return new Attempt(ASH, LocalDate.of(2026, 1, day), SupervisionState.MISSED, by);
    }

    private static Attempt cancelled(int day) {
        return new Attempt(ASH, LocalDate.of(2026, 1, day), SupervisionState.CANCELLED_BY_PRISON, null);
    }

    private static String told(List<Obligation> all) {
        return all.stream()
                .map(one -> DateTimeFormatter.ofPattern("dd MMM", Locale.UK).format(one.day()) + " " + one.outcome())
                .collect(Collectors.joining(" | "));
    }
}
