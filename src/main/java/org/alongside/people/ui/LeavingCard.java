package org.alongside.people.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alongside.people.DepartureService;
import org.alongside.people.Leaving;
import org.alongside.people.Waiting;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.HomeCard;
import org.alongside.shared.ui.HomeItem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** On a manager's Today: who wants to leave, and whose pause is to be looked at. */
@Component
class LeavingCard implements HomeCard {
    private final DepartureService departures;
    private final MessageSource messages;
    private final DayWords days;

    LeavingCard(DepartureService departures, MessageSource messages, DayWords days) {
        this.departures = departures;
        this.messages = messages;
        this.days = days;
    }

    @Override
    public List<HomeItem> items(int limit) {
        return Stream.concat(
                        departures.leaving(limit).stream().map(this::leaving),
                        departures.paused(limit).stream().map(this::paused))
                .limit(limit)
                .toList();
    }

    private HomeItem leaving(Leaving one) {
        String why = text("people.today.LEAVING.why", days.day(one.lastDay()));
        return new HomeItem(
                one.shownName(),
                why,
                one.saidAt(),
                one.lastDay(),
                text("people.today.LEAVING.action"),
                PersonAddress.record(one.person()));
    }

    private HomeItem paused(Waiting one) {
        String why = text("people.today.SUSPENDED.why", days.day(one.due()));
        return new HomeItem(
                one.shownName(),
                why,
                one.since(),
                one.due(),
                text("people.today.SUSPENDED.action"),
                PersonAddress.record(one.person()));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
