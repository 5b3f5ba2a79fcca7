package org.alongside.notifications;

import java.time.Clock;
import java.util.Locale;
import org.alongside.accounts.CodeSender;
import org.alongside.accounts.OrganisationService;
import org.alongside.shared.Ids;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;
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

    SignInCodeLetters(Outbox outbox, OrganisationService organisations, MessageSource words, Clock clock) {
        this.outbox = outbox;
        this.organisations = organisations;
        this.words = words;
        this.clock = clock;
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

    private String say(String key, Object... gaps) {
        return words.getMessage(key, gaps, Locale.UK);
    }
}
