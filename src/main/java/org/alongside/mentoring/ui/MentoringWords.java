package org.alongside.mentoring.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.alongside.mentoring.Amount;
import org.alongside.mentoring.MatchState;
import org.alongside.mentoring.ReferralState;
import org.alongside.mentoring.VisitRow;
import org.alongside.shared.Sentence;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** How referrals, matches and meetings stand, in words with a shape: never by colour alone. */
@org.springframework.stereotype.Component
class MentoringWords {
    private static final int HOUR = 60;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final DayWords days;
    private final MessageSource messages;

    MentoringWords(DayWords days, MessageSource messages) {
        this.days = days;
        this.messages = messages;
    }

    StatusTag tag(ReferralState state) {
        Status shape = switch (state) {
            case WAITING -> Status.WITH_YOU;
            case MATCHED -> Status.IN_PROGRESS;
            case CLOSED -> Status.DONE;
        };
        return new StatusTag(shape, text("mentoring.referral.state." + state));
    }

    StatusTag tag(MatchState state) {
        Status shape = switch (state) {
            case PROPOSED -> Status.WITH_YOU;
            case AGREED -> Status.WAITING;
            case ACTIVE -> Status.IN_PROGRESS;
            case PAUSED -> Status.WARNING;
            case ENDED -> Status.DONE;
        };
        return new StatusTag(shape, text("mentoring.match.state." + state));
    }

    StatusTag tag(VisitRow visit) {
        Status shape = switch (visit.state()) {
            case PLANNED -> visit.on().isBefore(days.today()) ? Status.WITH_YOU : Status.WAITING;
            case HELD -> Status.DONE;
            case MISSED -> Status.WARNING;
            case CANCELLED_BY_PRISON -> Status.NOT_NEEDED;
        };
        String said = visit.missedBy() == null ? "" : "." + visit.missedBy();
        return new StatusTag(shape, text("mentoring.visit.state." + visit.state() + said));
    }

    /** “1 h 30 min”, “45 min”, “2 h”. */
    String length(int minutes) {
        int hours = minutes / HOUR;
        int rest = minutes % HOUR;
        if (hours == 0) return text("mentoring.minutes", rest);
        return rest == 0 ? text("mentoring.hours", hours) : text("mentoring.hours-minutes", hours, rest);
    }

    String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** “£4.35”. */
    String money(Amount amount) {
        return text("mentoring.money", amount.plain());
    }

    /** The mentee’s first name, or that it is no longer kept. */
    String mentee(String firstName) {
        return firstName.isEmpty() ? text("mentoring.somebody") : firstName;
    }

    String when(LocalDate on, LocalTime at) {
        return text("mentoring.visit.when", days.full(on), TIME.format(at));
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }

    String text(Sentence words) {
        return text(words.messageKey(), words.arguments().toArray());
    }

    DayWords days() {
        return days;
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : days.day(day);
    }
}
