package org.alongside.people.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.alongside.people.Pace;
import org.alongside.people.Stage;
import org.alongside.people.Waiting;
import org.alongside.people.WaitingService;
import org.alongside.shared.ui.HomeCard;
import org.alongside.shared.ui.HomeItem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** On Today: people whose next step is ours. */
@Component
class WaitingCard implements HomeCard {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private final WaitingService waiting;
    private final MessageSource messages;

    WaitingCard(WaitingService waiting, MessageSource messages) {
        this.waiting = waiting;
        this.messages = messages;
    }

    @Override
    public List<HomeItem> items(int limit) {
        return waiting.forMe(limit).stream().map(this::item).toList();
    }

    private HomeItem item(Waiting w) {
        String key = "people.today." + w.stage();
        return new HomeItem(
                w.shownName(),
                text(key + ".why", DAY.format(day(w))),
                w.since(),
                w.due(),
                text(key + ".action"),
                PersonAddress.record(w.person()));
    }

    private static LocalDate day(Waiting w) {
        return w.stage() == Stage.ON_HOLD
                ? w.due()
                : w.due().minusDays(Pace.of(w.stage()).map(Pace.Usual::toDays).orElse(0));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
