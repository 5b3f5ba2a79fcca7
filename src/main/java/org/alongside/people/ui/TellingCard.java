package org.alongside.people.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.alongside.people.TellingService;
import org.alongside.people.ToTell;
import org.alongside.shared.ui.HomeCard;
import org.alongside.shared.ui.HomeItem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** On Today: people who have not been told yet what we decided. */
@Component
class TellingCard implements HomeCard {
    /** Two days is long for somebody who waits. */
    private static final int DAYS = 2;

    private final TellingService tellings;
    private final MessageSource messages;
    private final Clock clock;

    TellingCard(TellingService tellings, MessageSource messages, Clock clock) {
        this.tellings = tellings;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<HomeItem> items(int limit) {
        return tellings.waiting(limit).stream().map(this::item).toList();
    }

    private HomeItem item(ToTell telling) {
        LocalDate since = LocalDate.ofInstant(telling.since(), clock.getZone());
        return new HomeItem(
                telling.shownName(),
                text("people.tell." + telling.news()),
                telling.since(),
                since.plusDays(DAYS),
                text("people.tell.way." + telling.way()),
                PersonAddress.record(telling.person()));
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
