package org.alongside.supervision.ui;

import java.time.Instant;
import java.util.Locale;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.alongside.supervision.ConcernState;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says how a concern stands. */
@Component
class ConcernWords {
    private final MessageSource messages;
    private final DayWords days;

    ConcernWords(MessageSource messages, DayWords days) {
        this.messages = messages;
        this.days = days;
    }

    StatusTag tag(ConcernState state) {
        return new StatusTag(status(state), messages.getMessage("supervision.concern." + state, null, Locale.UK));
    }

    String day(Instant at) {
        return days.day(days.dayOf(at));
    }

    DayWords days() {
        return days;
    }

    private static Status status(ConcernState state) {
        return switch (state) {
            case RAISED -> Status.WARNING;
            case LOOKED_AT -> Status.WAITING;
            case IN_HAND -> Status.IN_PROGRESS;
            case CLOSED -> Status.DONE;
        };
    }
}
