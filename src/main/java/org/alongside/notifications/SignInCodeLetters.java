package org.alongside.notifications;

import java.time.Clock;
import java.util.Locale;
import org.alongside.accounts.CodeSender;
import org.alongside.accounts.OrganisationService;
import org.alongside.shared.Ids;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends sign-in codes through the outbox, where they are sealed like every letter. */
@Component
class SignInCodeLetters implements CodeSender {
    private final Outbox outbox;
    private final OrganisationService organisations;
    private final MessageSource words;
    private final Clock clock;
    private final String address;

    SignInCodeLetters(
            Outbox outbox,
            OrganisationService organisations,
            MessageSource words,
            Clock clock,
            @Value("${alongside.address}") String address) {
        this.outbox = outbox;
        this.organisations = organisations;
        this.words = words;
        this.clock = clock;
        this.address = address;
    }

    @Override
    @Transactional
    public void send(@Nullable PersonId about, String address, String code, long minutes) {
        organisations
                .here()
                .ifPresent(here -> outbox.postAtOnce(new Letter(
                        "sign-in-code:" + Ids.next(clock),
                        here,
                        about,
                        address,
                        say("notifications.code.subject"),
                        say("notifications.code.body", code, minutes))));
    }

    @Override
    @Transactional
    public void sendPasswordLink(String to, String path, long hours) {
        organisations
                .here()
                .ifPresent(here -> outbox.postAtOnce(new Letter(
                        "password-link:" + Ids.next(clock),
                        here,
                        null,
                        to,
                        say("notifications.link.subject"),
                        say(
                                "notifications.link.body",
                                address + path,
                                hours < 48 ? hours : hours / 24,
                                hours < 48 ? 0 : 1))));
    }

    private String say(String key, Object... gaps) {
        return words.getMessage(key, gaps, Locale.UK);
    }
}
