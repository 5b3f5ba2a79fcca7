package org.alongside.vetting;

import java.util.Locale;
import org.alongside.notifications.Letter;
import org.alongside.notifications.Outbox;
import org.alongside.people.PersonService;
import org.alongside.shared.RealTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes to referees: who asks, for whom, and a link. Never more about the person than their name. */
@Component
class ReferenceLetters {
    private final ReferenceLinks links;
    private final PersonService people;
    private final Outbox outbox;
    private final MessageSource messages;
    private final RealTime time;
    private final String address;

    ReferenceLetters(
            ReferenceLinks links,
            PersonService people,
            Outbox outbox,
            MessageSource messages,
            RealTime time,
            @Value("${alongside.address}") String address) {
        this.links = links;
        this.people = people;
        this.outbox = outbox;
        this.messages = messages;
        this.time = time;
        this.address = address;
    }

    void ask(Referee referee) {
        write(referee, "ask");
    }

    void remind(Referee referee, Reminder what) {
        write(referee, what == Reminder.REFEREE_FIRST ? "first" : "last");
    }

    private void write(Referee referee, String which) {
        String email = referee.reach();
        if (email == null) return;
        String secret = ReferenceLink.secret();
        links.save(new ReferenceLink(secret, referee, time.now()));
        String name = people.detailsFor(referee.person()).name();
        outbox.post(new Letter(
                "reference-" + which + "-" + referee.id(),
                referee.organisation(),
                referee.person(),
                email,
                say("vetting.letter.subject"),
                say("vetting.letter." + which, referee.name(), name, address + "/reference/" + secret)));
    }

    private String say(String key, Object... gaps) {
        return messages.getMessage(key, gaps, Locale.UK);
    }
}
