package org.alongside.training.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.alongside.training.AwardProgress;
import org.alongside.training.SessionRow;
import org.alongside.training.UnitState;
import org.springframework.context.MessageSource;

/** How things of training are said and shown, the same on every page. */
@org.springframework.stereotype.Component
class TrainingWords {
    private final MessageSource messages;
    private final DayWords days;

    TrainingWords(MessageSource messages, DayWords days) {
        this.messages = messages;
        this.days = days;
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }

    DayWords days() {
        return days;
    }

    StatusTag tag(UnitState state) {
        return new StatusTag(status(state), text("training.unit." + state));
    }

    StatusTag tag(AwardProgress progress) {
        Status status = progress == AwardProgress.IN_PROGRESS ? Status.IN_PROGRESS : Status.DONE;
        return new StatusTag(status, text("training.progress." + progress));
    }

    static Status status(UnitState state) {
        return switch (state) {
            case ENTERED -> Status.NOT_STARTED;
            case IN_PROGRESS -> Status.IN_PROGRESS;
            case EVIDENCE_SUBMITTED -> Status.WITH_YOU;
            case NOT_YET_COMPETENT, RETURNED -> Status.WARNING;
            case SAMPLED -> Status.WAITING;
            case COMPETENT, CONFIRMED -> Status.DONE;
        };
    }

    static Icon icon(UnitState state) {
        return switch (state) {
            case ENTERED -> Icon.NOT_STARTED;
            case IN_PROGRESS -> Icon.HALF;
            case EVIDENCE_SUBMITTED -> Icon.WITH_YOU;
            case NOT_YET_COMPETENT, RETURNED -> Icon.WARNING;
            case SAMPLED -> Icon.CLOCK;
            case COMPETENT -> Icon.DONE;
            case CONFIRMED -> Icon.CERTIFICATE;
        };
    }

    static String tint(UnitState state) {
        return switch (state) {
            case ENTERED, IN_PROGRESS -> "none";
            case EVIDENCE_SUBMITTED -> "note";
            case NOT_YET_COMPETENT, RETURNED -> "warn";
            case SAMPLED -> "wait";
            case COMPETENT, CONFIRMED -> "done";
        };
    }

    /** “Wednesday 25 November, 18:00 to 20:30”. */
    String when(SessionRow session) {
        LocalDateTime end = session.startsAt().plusMinutes(session.minutes());
        return text(
                "training.session.when",
                days.weekday(session.day()),
                days.day(session.day()),
                session.startsAt().toLocalTime().toString(),
                end.toLocalTime().toString());
    }

    String day(LocalDate day) {
        return days.day(day);
    }

    String moment(Instant at) {
        return days.day(days.dayOf(at));
    }
}
