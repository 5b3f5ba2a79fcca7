package org.alongside.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days on which something comes of a check, boundary by boundary. */
class CheckDaysTest {
    @ParameterizedTest(name = "viewable 1 June: on {0} it falls into {1}, reminder {2}, next {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-06-07, -, -, 2026-06-08",
                "2026-06-08, -, SHARE_FIRST, 2026-06-13",
                "2026-06-13, -, SHARE_LAST, 2026-06-16",
                "2026-06-15, -, SHARE_LAST, 2026-06-16",
                "2026-06-16, LAPSED, SHARE_LAST, 2026-06-16"
            })
    void A8_somebody_who_can_see_it_since_1_June_has_until_15_June(
            LocalDate today, @Nullable CheckState falls, @Nullable Reminder reminder, @Nullable LocalDate next) {
        LocalDate june = LocalDate.of(2026, 6, 1);
        CheckDays days = new CheckDays(CheckState.WITH_THE_PERSON, null, june, june.plusDays(14), null, null);
        assertThat(days.falls(today)).isEqualTo(Optional.ofNullable(falls));
        assertThat(days.reminder(today)).isEqualTo(Optional.ofNullable(reminder));
        assertThat(days.next(today)).isEqualTo(next);
    }

    @ParameterizedTest(name = "{0}: on {1} it falls into {2}, next {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "CLEAR, 2026-12-01, -, 2026-12-02",
                "CLEAR, 2026-12-02, EXPIRING, 2026-12-02",
                "ACCEPTED, 2026-12-02, EXPIRING, 2026-12-02",
                "CLEAR, 2027-03-02, EXPIRED, 2027-03-02",
                "EXPIRING, 2027-03-01, -, 2027-03-02",
                "EXPIRING, 2027-03-02, EXPIRED, 2027-03-02",
                "EXPIRED, 2027-03-03, -, -"
            })
    void it_runs_out_on_the_day_and_soon_before_from_the_day_of_notice(
            CheckState state, LocalDate today, @Nullable CheckState falls, @Nullable LocalDate next) {
        LocalDate end = LocalDate.of(2027, 3, 2);
        CheckDays days = new CheckDays(state, null, null, null, end.minusDays(90), end);
        assertThat(days.falls(today)).isEqualTo(Optional.ofNullable(falls));
        assertThat(days.next(today)).isEqualTo(next);
    }
}
