package org.alongside.disclosure.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alongside.disclosure.WaitingDisclosure;
import org.alongside.disclosure.WaitingDisclosureService;
import org.alongside.people.ui.PersonAddress;
import org.alongside.shared.ui.HomeCard;
import org.alongside.shared.ui.HomeItem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Self-disclosures on Today: to read, to talk about, to decide, alone or with somebody. */
@Component
class DisclosureHomeCard implements HomeCard {
    private final WaitingDisclosureService waiting;
    private final MessageSource messages;

    DisclosureHomeCard(WaitingDisclosureService waiting, MessageSource messages) {
        this.waiting = waiting;
        this.messages = messages;
    }

    @Override
    public List<HomeItem> items(int limit) {
        return Stream.concat(
                        waiting.toDecideWith(limit).stream().map(one -> item(one, "SECOND")),
                        waiting.forMe(limit).stream().map(one -> item(one, String.valueOf(one.state()))))
                .limit(limit)
                .toList();
    }

    private HomeItem item(WaitingDisclosure one, String what) {
        String key = "disclosure.today." + what;
        return new HomeItem(
                one.shownName(),
                text(key + ".why"),
                one.since(),
                one.due(),
                text(key + ".action"),
                PersonAddress.record(one.person(), DisclosureTab.ADDRESS));
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
