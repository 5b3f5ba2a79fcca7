package org.alongside.supervision.ui;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.HomeItem;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.alongside.supervision.ActionRow;
import org.alongside.supervision.MissedBy;
import org.alongside.supervision.SupervisionHow;
import org.alongside.supervision.SupervisionState;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says when and how two people meet, and how a thing stands. */
@Component
class SupervisionWords {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final MessageSource messages;
    private final DayWords days;
    private final Clock clock;

    SupervisionWords(MessageSource messages, DayWords days, Clock clock) {
        this.messages = messages;
        this.days = days;
        this.clock = clock;
    }

    DayWords days() {
        return days;
    }

    String say(String key, Object... gaps) {
        return messages.getMessage(key, gaps, Locale.UK);
    }

    /** “14:22”, now. */
    String hourNow() {
        return HOUR.format(LocalTime.now(clock));
    }

    /** “Tuesday 24 November, 14:00”. */
    String when(LocalDateTime at) {
        String day = DateTimeFormatter.ofPattern(
                        at.getYear() == days.today().getYear() ? "EEEE d MMMM" : "EEEE d MMMM yyyy", Locale.UK)
                .format(at);
        return day + ", " + HOUR.format(at);
    }

    /** The last line on Today, when a screen is full: how many more there are, and where. */
    HomeItem more(int many, String address) {
        return new HomeItem(
                say("supervision.today.more", many),
                say("supervision.today.more.why"),
                clock.instant(),
                days.today(),
                say("supervision.today.more.action"),
                address);
    }

    /** The same with how, and where. */
    String meeting(LocalDateTime at, SupervisionHow how, String place) {
        String all = when(at) + ", " + say("supervision.how." + how + ".said");
        return place.isBlank() ? all : all + ", " + place;
    }

    StatusTag tag(SupervisionState state, @Nullable MissedBy by) {
        String key = "supervision.state." + state + (by == null ? "" : "." + by);
        return new StatusTag(status(state), say(key));
    }

    StatusTag tag(ActionRow action) {
        return switch (action.state()) {
            case DONE -> new StatusTag(Status.DONE, say("supervision.action.DONE"));
            case OPEN -> new StatusTag(Status.WAITING, say("supervision.action.OPEN", days.day(action.dueOn())));
            case OVERDUE ->
                new StatusTag(Status.WARNING, say("supervision.action.OVERDUE", days.daysSince(action.dueOn())));
        };
    }

    private static Status status(SupervisionState state) {
        return switch (state) {
            case PLANNED -> Status.WAITING;
            case HELD -> Status.IN_PROGRESS;
            case SIGNED -> Status.DONE;
            case MISSED -> Status.WARNING;
            case CANCELLED_BY_PRISON -> Status.NOT_NEEDED;
        };
    }
}
