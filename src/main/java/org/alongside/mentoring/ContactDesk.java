package org.alongside.mentoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps contacts, each once. */
@Component
class ContactDesk {
    private final Contacts contacts;
    private final Matches matches;
    private final Pauses pauses;
    private final ExpenseDesk expenses;
    private final Clock clock;

    ContactDesk(Contacts contacts, Matches matches, Pauses pauses, ExpenseDesk expenses, Clock clock) {
        this.contacts = contacts;
        this.matches = matches;
        this.pauses = pauses;
        this.expenses = expenses;
        this.clock = clock;
    }

    boolean isKept(PersonId person, UUID key) {
        return contacts.findById(key).filter(contact -> contact.isOf(person)).isPresent();
    }

    /**
     * False when it is kept already.
     *
     * @throws NotFound when the key is somebody else’s
     */
    boolean keep(PersonId person, ContactData data, @Nullable VisitId visit, UserId by) {
        Optional<Contact> kept = contacts.findById(data.key());
        if (kept.isPresent()) {
            if (!kept.get().isOf(person)) throw new NotFound();
            return false;
        }
        Match match = matches.findByIdAndPerson(data.match(), person).orElseThrow(NotFound::new);
        ContactRule.enforceAll(said(data, match));
        Contact contact = contacts.saveAndFlush(new Contact(data, match, visit, by, clock.instant()));
        ExpenseData cost = data.cost();
        if (cost != null) expenses.keep(contact, match, cost, by);
        return true;
    }

    /** It was not so: neither it nor what it cost counts any longer. */
    void takeBack(Contact contact) {
        expenses.takeBack(contact);
    }

    private ContactRule.Said said(ContactData data, Match match) {
        LocalDate paused = match.state() == MatchState.PAUSED
                ? pauses.of(match.id()).stream()
                        .map(pause -> LocalDate.ofInstant(pause.since(), clock.getZone()))
                        .min(Comparator.naturalOrder())
                        .orElse(null)
                : null;
        return new ContactRule.Said(
                data.on(),
                data.minutes(),
                data.words(),
                LocalDate.now(clock),
                match.agreedOn(),
                match.endedOn(),
                paused);
    }
}
