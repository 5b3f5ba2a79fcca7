package org.alongside.people;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.alongside.notifications.Letter;
import org.alongside.notifications.Outbox;
import org.alongside.shared.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people of what we decided: an e-mail says that there is news and where to read it, never the news itself. */
@Component
class Tidings {
    private static final Set<Stage> NEWS = EnumSet.of(Stage.SHORTLISTED, Stage.DECLINED);

    private final People people;
    private final StageChanges changes;
    private final Tellings tellings;
    private final Outbox outbox;
    private final MessageSource messages;
    private final Clock clock;
    private final String address;

    Tidings(
            People people,
            StageChanges changes,
            Tellings tellings,
            Outbox outbox,
            MessageSource messages,
            Clock clock,
            @Value("${alongside.address}") String address) {
        this.people = people;
        this.changes = changes;
        this.tellings = tellings;
        this.outbox = outbox;
        this.messages = messages;
        this.clock = clock;
        this.address = address;
    }

    /** Within the transaction of the move: the news is kept with the move, or neither is. */
    @EventListener
    void on(StageChanged change) {
        if (!NEWS.contains(change.to()) || isByThemself(change)) return;
        Person person = people.findById(change.person()).orElseThrow(NotFound::new);
        ContactDetails contact = person.contact();
        if (contact.way() == ContactWay.EMAIL && contact.email() != null) write(change, contact.email());
        else if (!isToldWhenRung(change, contact)) tellings.save(new Telling(change, contact.way(), clock.instant()));
    }

    @EventListener
    void on(StageTakenBack back) {
        outbox.withdraw(key(back.change()));
        tellings.findById(back.change()).ifPresent(telling -> telling.isMoot(clock.instant()));
    }

    /** Whoever is rung to arrange a talk hears it then. */
    private static boolean isToldWhenRung(StageChanged change, ContactDetails contact) {
        return change.to() == Stage.SHORTLISTED && contact.way() == ContactWay.PHONE;
    }

    private boolean isByThemself(StageChanged change) {
        return changes.lastOf(change.person())
                .filter(last -> last.byUser() != null)
                .isEmpty();
    }

    private void write(StageChanged change, String email) {
        outbox.post(new Letter(
                key(change.change()), change.organisation(), change.person(), email, text("subject"), text("body")));
    }

    private String text(String part) {
        return messages.getMessage("people.news." + part, new Object[] {address}, Locale.UK);
    }

    private static String key(ChangeId change) {
        return "stage-" + change.id();
    }
}
