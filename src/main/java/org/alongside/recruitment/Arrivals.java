package org.alongside.recruitment;

import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;
import org.alongside.forms.SentForm;
import org.alongside.notifications.Letter;
import org.alongside.notifications.Outbox;
import org.alongside.people.ContactDetails;
import org.alongside.people.NewPerson;
import org.alongside.people.PersonService;
import org.alongside.shared.Ids;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes a person and an application of a form that was sent, and says thank you. */
@Component
class Arrivals {
    /** Who arrived, and the number of their application. */
    record Arrived(PersonId person, Reference reference) {}

    private final Applications applications;
    private final PersonService people;
    private final Outbox outbox;
    private final MessageSource messages;
    private final Clock clock;
    private final String address;

    Arrivals(
            Applications applications,
            PersonService people,
            Outbox outbox,
            MessageSource messages,
            Clock clock,
            @Value("${alongside.address}") String address) {
        this.applications = applications;
        this.people = people;
        this.outbox = outbox;
        this.messages = messages;
        this.clock = clock;
        this.address = address;
    }

    /** Within the transaction that closes the form: all of it or nothing. */
    Arrived receive(Opportunity opportunity, SentForm sent, @Nullable UserId enteredBy, @Nullable Agreed agreed) {
        Reference reference = freeReference();
        ContactDetails contact = ApplicationForm.contact(sent);
        PersonId person = people.register(new NewPerson(
                opportunity.organisation(),
                ApplicationForm.name(sent),
                ApplicationForm.nameToUse(sent),
                reference.toString(),
                contact,
                ApplicationForm.contactApart(sent),
                opportunity.id(),
                opportunity.areas(),
                opportunity.namedContact(),
                enteredBy));
        Application application =
                new Application(Ids.next(clock), person, opportunity.id(), sent, reference, clock.instant());
        if (enteredBy != null && agreed != null) application.wasEntered(enteredBy, agreed);
        applications.save(application);
        if (contact.email() != null) thank(person, opportunity, reference, contact.email());
        return new Arrived(person, reference);
    }

    /** With nine in ten million taken, the second try is already rare; the database has the last word. */
    private Reference freeReference() {
        return Stream.generate(Reference::random)
                .filter(reference -> !applications.existsByReference(reference.toString()))
                .findFirst()
                .orElseThrow();
    }

    private void thank(PersonId person, Opportunity opportunity, Reference reference, String email) {
        outbox.post(new Letter(
                "arrived-" + person,
                opportunity.organisation(),
                person,
                email,
                text("subject", reference),
                text("body", reference)));
    }

    private String text(String part, Reference reference) {
        Object[] gaps = {reference.spaced(), address};
        return messages.getMessage("recruitment.thanks." + part, gaps, Locale.UK);
    }
}
