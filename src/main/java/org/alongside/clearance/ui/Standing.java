package org.alongside.clearance.ui;

import java.time.LocalDate;
import java.util.Locale;
import org.alongside.clearance.ClearanceOutcome;
import org.alongside.clearance.ClearanceState;
import org.alongside.clearance.OutcomeRow;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** How a clearance stands, in words with a shape: never by colour alone. */
@org.springframework.stereotype.Component
class Standing {
    private final DayWords days;
    private final MessageSource messages;

    Standing(DayWords days, MessageSource messages) {
        this.days = days;
        this.messages = messages;
    }

    StatusTag tag(ClearanceOutcome outcome) {
        return new StatusTag(status(outcome), text("clearance.outcome." + outcome));
    }

    /** What others may know, and the day that belongs to it. */
    String day(ClearanceOutcome outcome, @Nullable LocalDate on) {
        if (on == null) return "";
        return text("clearance.outcome." + outcome + ".day", days.day(on));
    }

    /** The same for a narrow cell. */
    String brief(ClearanceOutcome outcome, @Nullable LocalDate on) {
        if (on == null) return "";
        return text("clearance.outcome." + outcome + ".day", days.brief(on));
    }

    String day(OutcomeRow row) {
        return day(
                row.outcome(),
                switch (row.outcome()) {
                    case MAY_ENTER, ENDING, ENDED -> row.validUntil();
                    case MAY_NOT -> row.askAgainBy();
                    case WAITING -> row.sentOn();
                    case NONE -> null;
                });
    }

    /** The state itself, for those who may know it. */
    StatusTag tag(ClearanceState state) {
        return new StatusTag(status(state), text("clearance.state." + state));
    }

    static Status status(ClearanceOutcome outcome) {
        return switch (outcome) {
            case NONE -> Status.NOT_STARTED;
            case WAITING -> Status.WAITING;
            case MAY_ENTER -> Status.DONE;
            case ENDING -> Status.WARNING;
            case MAY_NOT -> Status.STOPPED;
            case ENDED -> Status.EXPIRED;
        };
    }

    private static Status status(ClearanceState state) {
        return switch (state) {
            case NOT_STARTED -> Status.NOT_STARTED;
            case NOT_APPLICABLE -> Status.NOT_NEEDED;
            case PREPARING -> Status.IN_PROGRESS;
            case SUBMITTED, IN_VETTING, REFERRED, RECONSIDERATION -> Status.WAITING;
            case GRANTED -> Status.DONE;
            case EXPIRING -> Status.WARNING;
            case EXPIRED -> Status.EXPIRED;
            case REFUSED, REFUSED_FOR_GOOD, REVOKED -> Status.STOPPED;
        };
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }

    DayWords days() {
        return days;
    }
}
