package org.alongside.vetting;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * On which days something comes of a check by itself: what it falls into, what somebody is reminded of.
 *
 * <p>Every day can be asked again and answers the same, so that a night may be missed or come twice.
 */
record CheckDays(
        CheckState state,
        @Nullable LocalDate requestedOn,
        @Nullable LocalDate viewableOn,
        @Nullable LocalDate shareUntil,
        @Nullable LocalDate noticeOn,
        @Nullable LocalDate expiresOn) {
    static final int FILL_IN_FIRST = 14;
    static final int FILL_IN_LAST = 28;
    static final int BEFORE_THE_LAST_DAY = 2;

    private record Due(LocalDate day, Reminder reminder) {}

    private record Fall(LocalDate day, CheckState into) {}

    /** What the check has fallen into by {@code today}; empty when it stays as it is. */
    Optional<CheckState> falls(LocalDate today) {
        return falls().filter(fall -> !fall.day().isAfter(today))
                .max(Comparator.comparing(Fall::day))
                .map(Fall::into);
    }

    /** The newest reminder that is due by {@code today}; those before it are no longer worth sending. */
    Optional<Reminder> reminder(LocalDate today) {
        return reminders()
                .filter(due -> !due.day().isAfter(today))
                .max(Comparator.comparing(Due::day))
                .map(Due::reminder);
    }

    /** The next day to look at the check again: after {@code today}, or today for a fall that is late; null when nothing comes. */
    @Nullable LocalDate next(LocalDate today) {
        Stream<LocalDate> said = reminders().map(Due::day).filter(day -> day.isAfter(today));
        Stream<LocalDate> fallen = falls().map(Fall::day).map(day -> day.isAfter(today) ? day : today);
        return Stream.concat(said, fallen).min(Comparator.naturalOrder()).orElse(null);
    }

    private Stream<Fall> falls() {
        return switch (state) {
            case WITH_THE_PERSON ->
                shareUntil == null ? Stream.of() : Stream.of(new Fall(shareUntil.plusDays(1), CheckState.LAPSED));
            case CLEAR, ACCEPTED ->
                Stream.of(
                                noticeOn == null ? null : new Fall(noticeOn, CheckState.EXPIRING),
                                expiresOn == null ? null : new Fall(expiresOn, CheckState.EXPIRED))
                        .filter(Objects::nonNull);
            case EXPIRING -> expiresOn == null ? Stream.of() : Stream.of(new Fall(expiresOn, CheckState.EXPIRED));
            default -> Stream.of();
        };
    }

    private Stream<Due> reminders() {
        return switch (state) {
            case REQUESTED ->
                requestedOn == null
                        ? Stream.of()
                        : Stream.of(
                                new Due(requestedOn.plusDays(FILL_IN_FIRST), Reminder.FILL_IN_FIRST),
                                new Due(requestedOn.plusDays(FILL_IN_LAST), Reminder.FILL_IN_LAST));
            case WITH_THE_PERSON ->
                viewableOn == null || shareUntil == null
                        ? Stream.of()
                        : Stream.of(
                                new Due(
                                        viewableOn.plusDays(DAYS.between(viewableOn, shareUntil) / 2),
                                        Reminder.SHARE_FIRST),
                                new Due(shareUntil.minusDays(BEFORE_THE_LAST_DAY), Reminder.SHARE_LAST));
            case EXPIRING -> noticeOn == null ? Stream.of() : Stream.of(new Due(noticeOn, Reminder.RUNS_OUT));
            default -> Stream.of();
        };
    }
}
