package org.alongside.vetting.ui;

import java.util.List;
import java.util.Locale;
import org.alongside.shared.ui.HomeCard;
import org.alongside.shared.ui.HomeItem;
import org.alongside.vetting.WaitingReference;
import org.alongside.vetting.WaitingReferenceService;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** On Today: references that wait for us. */
@Component
class ReferenceHomeCard implements HomeCard {
    private final WaitingReferenceService waiting;
    private final MessageSource messages;

    ReferenceHomeCard(WaitingReferenceService waiting, MessageSource messages) {
        this.waiting = waiting;
        this.messages = messages;
    }

    @Override
    public List<HomeItem> items(int limit) {
        return waiting.forMe(limit).stream().map(this::item).toList();
    }

    private HomeItem item(WaitingReference one) {
        String key = "vetting.today.reference." + one.state();
        return new HomeItem(
                one.shownName(),
                text(key + ".why"),
                one.since(),
                one.due(),
                text(key + ".action"),
                VettingNavigation.person(one.person(), ReferencesTab.ADDRESS));
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
