package org.alongside.vetting;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.alongside.notifications.Letter;
import org.alongside.notifications.Outbox;
import org.alongside.people.ContactDetails;
import org.alongside.people.ContactWay;
import org.alongside.people.PersonService;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says something once to somebody who has something to do: by e-mail, else Today reminds us to ring or write. */
@Component
class Reminders {
    private final SentReminders sent;
    private final PersonService people;
    private final Outbox outbox;
    private final MessageSource messages;
    private final Clock clock;
    private final String address;

    Reminders(
            SentReminders sent,
            PersonService people,
            Outbox outbox,
            MessageSource messages,
            Clock clock,
            @Value("${alongside.address}") String address) {
        this.sent = sent;
        this.people = people;
        this.outbox = outbox;
        this.messages = messages;
        this.clock = clock;
        this.address = address;
    }

    /** In the transaction of the night; the letter says that there is something to do and where, never what. */
    void remind(OrganisationId organisation, PersonId person, UUID subject, Reminder what) {
        if (!isFirst(person, subject, what)) return;
        ContactDetails contact = people.contactFor(person);
        String email = contact.way() == ContactWay.EMAIL ? contact.email() : null;
        if (email == null) return;
        outbox.post(new Letter(
                "vetting-" + what + "-" + subject, organisation, person, email, text("subject"), text("body")));
    }

    /** True the first time; from then on it has been said. */
    boolean isFirst(PersonId person, UUID subject, Reminder what) {
        SentReminder.Key key = new SentReminder.Key(subject, what);
        if (sent.existsById(key)) return false;
        sent.save(new SentReminder(key, person, clock.instant()));
        return true;
    }

    private String text(String part) {
        return messages.getMessage("vetting.reminder." + part, new Object[] {address}, Locale.UK);
    }
}
