package org.alongside.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.people.Volunteering;
import org.alongside.supervision.Obligation.Outcome;

/**
 * The rule: supervision is due every 14 days for the first 60 days at work since the first, then every 42; settings of an organisation.
 *
 * <p>Each one that is held sets the day of the next, one on the first day too. One that did not happen sets nothing: it stays due. It is lost for good only when
 * the next one falls due as well, so that a late one counts as held and a long silence counts as several.
 */
final class SupervisionIsDue {
    private final LocalDate start;
    private final WorkCalendar calendar;
    private final Rhythms rhythms;
    private final List<Attempt> attempts;

    /** @param attempts the first first */
    SupervisionIsDue(Volunteering someone, Rhythms rhythms, List<Attempt> attempts) {
        this.start = someone.startedOn();
        this.calendar = new WorkCalendar(someone.atWork());
        this.rhythms = rhythms;
        this.attempts = attempts;
    }

    /** By when the next one must be held; it may have passed. Empty while somebody is not at work. */
    Optional<LocalDate> next() {
        return after(lastHeld().orElse(start));
    }

    /** The last day on which one was held. */
    Optional<LocalDate> lastHeld() {
        return held().reduce((earlier, later) -> later);
    }

    /** Everything that was due and came to an end, one way or another, before {@code day}; late ones among it. */
    List<Obligation> until(LocalDate day) {
        List<Obligation> all = new ArrayList<>();
        LocalDate anchor = start;
        LocalDate untold = start;
        while (true) {
            LocalDate from = untold;
            Optional<LocalDate> due = after(anchor);
            Optional<LocalDate> lost = due.flatMap(this::after);
            Optional<LocalDate> met = held().filter(on -> !on.isBefore(from) && !on.isAfter(day))
                    .findFirst()
                    .filter(on -> lost.isEmpty() || on.isBefore(lost.get()));
            if (met.isPresent()) {
                all.add(new Obligation(due.orElse(met.get()), met.get(), Outcome.HELD));
                anchor = met.get();
                untold = anchor.plusDays(1);
            } else if (due.isPresent() && due.get().isBefore(day)) {
                boolean over = lost.isPresent() && !lost.get().isAfter(day);
                LocalDate end = over ? lost.get() : day.plusDays(1);
                all.add(new Obligation(due.get(), null, why(untold, end)));
                if (!over) return all;
                anchor = due.get();
                untold = end;
            } else {
                return all;
            }
        }
    }

    /** The last that was planned for it tells why it was not held; nothing planned is our miss. */
    private Outcome why(LocalDate from, LocalDate end) {
        return attempts.stream()
                .filter(one -> !one.on().isBefore(from) && one.on().isBefore(end))
                .flatMap(one -> outcome(one).stream())
                .reduce((earlier, later) -> later)
                .orElse(Outcome.MISSED_BY_US);
    }

    private static Optional<Outcome> outcome(Attempt one) {
        if (one.state() == SupervisionState.CANCELLED_BY_PRISON) return Optional.of(Outcome.CANCELLED_BY_PRISON);
        if (one.state() != SupervisionState.MISSED) return Optional.empty();
        return Optional.of(one.missedBy() == MissedBy.VOLUNTEER ? Outcome.MISSED_BY_VOLUNTEER : Outcome.MISSED_BY_US);
    }

    /** From their first day on: nobody is supervised before they begin. */
    private Stream<LocalDate> held() {
        return attempts.stream()
                .filter(one -> one.state().isHeld() && !one.on().isBefore(start))
                .map(Attempt::on);
    }

    private Optional<LocalDate> after(LocalDate day) {
        return calendar.after(day, rhythms.on(day).every(calendar.before(day)));
    }
}
