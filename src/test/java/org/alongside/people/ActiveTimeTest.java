package org.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.people.AtWork.Turn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActiveTimeTest {
    @Test
    void a10_active_since_1_march_2025_twelve_months_are_complete_on_1_march_2026_and_not_the_day_before() {
        ActiveTime time = active("2025-03-01");
        assertThat(time.isComplete(12, day("2026-02-28"))).isFalse();
        assertThat(time.isComplete(12, day("2026-03-01"))).isTrue();
        assertThat(time.months(day("2026-02-28"))).isEqualTo(11);
        assertThat(time.months(day("2026-03-01"))).isEqualTo(12);
    }

    @ParameterizedTest(name = "from {0}, {2} to {3} away: {1} months on {4}")
    @CsvSource(nullValues = "-", textBlock = """
            # since    | months | paused on  | back on    | complete on
            2025-03-01 , 12     , -          , -          , 2026-03-01
            2025-03-01 , 1      , -          , -          , 2025-04-01
            # a leap day has no anniversary: the day after the last day
            2024-02-29 , 12     , -          , -          , 2025-03-01
            2024-02-29 , 48     , -          , -          , 2028-02-29
            2023-02-28 , 12     , -          , -          , 2024-02-28
            2023-03-01 , 12     , -          , -          , 2024-03-01
            # the end of a month
            2025-01-31 , 1      , -          , -          , 2025-03-01
            2024-01-31 , 1      , -          , -          , 2024-03-01
            2025-08-31 , 6      , -          , -          , 2026-03-01
            2025-08-31 , 12     , -          , -          , 2026-08-31
            2025-05-31 , 1      , -          , -          , 2025-07-01
            2025-12-31 , 2      , -          , -          , 2026-03-01
            # each day of a pause moves it by one
            2025-03-01 , 12     , 2025-06-01 , 2025-06-11 , 2026-03-11
            2025-03-01 , 12     , 2025-06-01 , 2025-06-02 , 2026-03-02
            2025-03-01 , 12     , 2025-06-01 , 2025-06-01 , 2026-03-01
            2025-03-01 , 12     , 2026-02-28 , 2026-03-05 , 2026-03-06
            2024-02-29 , 12     , 2024-03-10 , 2024-03-20 , 2025-03-11
            # the clocks go forward, and back
            2025-03-01 , 12     , 2025-03-29 , 2025-03-31 , 2026-03-03
            2025-03-01 , 12     , 2025-10-25 , 2025-10-27 , 2026-03-03
            # a pause that begins when they are complete takes nothing away
            2025-03-01 , 12     , 2026-03-01 , 2026-05-01 , 2026-03-01
            2025-03-01 , 12     , 2026-03-01 , -          , 2026-03-01
            # a pause without an end: nobody can say
            2025-03-01 , 12     , 2026-02-28 , -          , -
            2025-03-01 , 11     , 2026-02-28 , -          , 2026-02-01
            """)
    void the_day_on_which_so_many_months_are_complete(
            LocalDate since,
            int months,
            @Nullable LocalDate paused,
            @Nullable LocalDate back,
            @Nullable LocalDate complete) {
        ActiveTime time = active(since, paused, back);
        assertThat(time.completeOn(months).orElse(null)).isEqualTo(complete);
        if (complete == null) return;
        assertThat(time.isComplete(months, complete)).isTrue();
        assertThat(time.isComplete(months, complete.minusDays(1))).isFalse();
        assertThat(time.months(complete)).isGreaterThanOrEqualTo(months);
    }

    @Test
    void the_days_of_every_pause_are_left_out() {
        ActiveTime time = ActiveTime.of(Stream.of(
                        turns(day("2025-01-01"), day("2025-02-01"), day("2025-02-11")),
                        pause(day("2025-03-01"), day("2025-03-06")))
                .flatMap(List::stream)
                .toList());
        assertThat(time.days(day("2025-01-01"))).isZero();
        assertThat(time.days(day("2025-02-05"))).isEqualTo(31);
        assertThat(time.days(day("2025-04-01"))).isEqualTo(90 - 10 - 5);
        assertThat(time.completeOn(3)).contains(day("2025-04-16"));
    }

    @Test
    void somebody_who_never_began_has_nothing_complete_and_no_day_for_it() {
        ActiveTime never = ActiveTime.of(List.of(new Turn(day("2025-01-01"), Stage.READY)));
        assertThat(never.since()).isEmpty();
        assertThat(never.goesOn()).isFalse();
        assertThat(never.completeOn(12)).isEmpty();
        assertThat(never.months(day("2030-01-01"))).isZero();
    }

    @Test
    void paid_work_ends_what_is_counted() {
        List<Turn> turns = new ArrayList<>(turns(day("2025-03-01"), null, null));
        turns.add(new Turn(day("2026-04-01"), Stage.PAID));
        ActiveTime time = ActiveTime.of(turns);
        assertThat(time.goesOn()).isFalse();
        assertThat(time.months(day("2030-01-01"))).isEqualTo(13);
    }

    private static ActiveTime active(String since) {
        return active(day(since), null, null);
    }

    private static ActiveTime active(LocalDate since, @Nullable LocalDate paused, @Nullable LocalDate back) {
        return ActiveTime.of(turns(since, paused, back));
    }

    private static List<Turn> turns(LocalDate since, @Nullable LocalDate paused, @Nullable LocalDate back) {
        List<Turn> turns = new ArrayList<>(List.of(new Turn(since, Stage.ACTIVE)));
        if (paused != null) turns.add(new Turn(paused, Stage.SUSPENDED));
        if (back != null) turns.add(new Turn(back, Stage.ACTIVE));
        return turns;
    }

    private static List<Turn> pause(LocalDate paused, LocalDate back) {
        return List.of(new Turn(paused, Stage.SUSPENDED), new Turn(back, Stage.ACTIVE));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
