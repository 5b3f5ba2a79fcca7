package org.alongside.recruitment.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.recruitment.CallBackDetails;
import org.alongside.recruitment.CallBackService;
import org.alongside.shared.ui.HomeCard;
import org.alongside.shared.ui.HomeItem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** On Today: people who asked to be rung; we say within two days. */
@Component
class CallBackCard implements HomeCard {
    private static final int DAYS = 2;

    private final CallBackService callBacks;
    private final Access access;
    private final MessageSource messages;
    private final Clock clock;

    CallBackCard(CallBackService callBacks, Access access, MessageSource messages, Clock clock) {
        this.callBacks = callBacks;
        this.access = access;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<HomeItem> items(int limit) {
        if (!access.acts(Act.RING_BACK)) return List.of();
        return callBacks.waiting(limit).stream().map(this::item).toList();
    }

    private HomeItem item(CallBackDetails asked) {
        LocalDate day = LocalDate.ofInstant(asked.askedAt(), clock.getZone());
        String when = asked.goodTime().isBlank()
                ? text("recruitment.call-back.any-time")
                : text("recruitment.call-back.good-time", asked.goodTime());
        return new HomeItem(
                asked.name(),
                when,
                asked.askedAt(),
                day.plusDays(DAYS),
                text("recruitment.call-back.ring"),
                "call-backs/" + asked.id());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
