package org.alongside.supervision;

import java.time.Clock;
import java.util.Locale;
import org.alongside.accounts.UserDirectory;
import org.alongside.notifications.Letter;
import org.alongside.notifications.Outbox;
import org.alongside.shared.Ids;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Calls the named lead: the letter says that something needs them, and nothing else. */
@Component
class ConcernLetters {
    private final Outbox outbox;
    private final UserDirectory colleagues;
    private final MessageSource messages;
    private final Clock clock;
    private final String address;

    ConcernLetters(
            Outbox outbox,
            UserDirectory colleagues,
            MessageSource messages,
            Clock clock,
            @Value("${alongside.address}") String address) {
        this.outbox = outbox;
        this.colleagues = colleagues;
        this.messages = messages;
        this.clock = clock;
        this.address = address;
    }

    /** About nobody, so that it stands in nobody’s copy; its key tells nothing either. */
    void call(Concern concern) {
        colleagues
                .mailAddress(concern.lead())
                .ifPresent(to -> outbox.postAtOnce(new Letter(
                        "needs-you-" + Ids.next(clock),
                        concern.organisation(),
                        null,
                        to,
                        text("subject"),
                        text("body"))));
    }

    private String text(String part) {
        return messages.getMessage("supervision.concern.mail." + part, new Object[] {address}, Locale.UK);
    }
}
