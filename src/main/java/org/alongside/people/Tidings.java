package org.alongside.people;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.alongside.notifications.Letter;
import org.alongside.notifications.Outbox;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people of what we decided: an e-mail says that there is news and where to read it, never the news itself. */
@Component
class Tidings {
    private static final Set<Stage> NEWS = EnumSet.of(
            Stage.SHORTLISTED,
            Stage.INTERVIEW,
            Stage.OFFERED,
            Stage.READY,
            Stage.SUSPENDED,
            Stage.DECLINED,
            Stage.LEFT);

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
        if (change.to() == Stage.ONBOARDING || begins(change)) whatCameBeforeIsKnown(change.person());
        if (!isNews(change) || isByThemself(change)) return;
        tell(change, key(change.change()));
    }

    /** Nobody has a first day without knowing that everything is in place. */
    private static boolean begins(StageChanged change) {
        return change.from() == Stage.READY && change.to() == Stage.ACTIVE;
    }

    /** Whoever said yes to an offer has heard of it, whoever rang whom. */
    private void whatCameBeforeIsKnown(PersonId person) {
        tellings.findByPersonAndToldAtIsNull(person).forEach(telling -> telling.isMoot(clock.instant()));
    }

    /** Within the same stage: whoever was told of it already is to be told again. */
    @EventListener
    void on(MoreNews news) {
        StageChange last = changes.lastOf(news.person()).orElseThrow(NotFound::new);
        tell(
                new StageChanged(news.organisation(), news.person(), last.id(), last.to(), last.to()),
                "news-" + Ids.next(clock));
    }

    private void tell(StageChanged news, String letter) {
        Person person = people.findById(news.person()).orElseThrow(NotFound::new);
        ContactDetails contact = person.contact();
        if (contact.way() == ContactWay.EMAIL && contact.email() != null) write(news, letter, contact.email());
        else if (!isToldWhenRung(news, contact))
            tellings.findById(news.change())
                    .ifPresentOrElse(
                            told -> told.isNewAgain(clock.instant()),
                            () -> tellings.save(new Telling(news, contact.way(), clock.instant())));
    }

    @EventListener
    void on(StageTakenBack back) {
        outbox.withdraw(key(back.change()));
        tellings.findById(back.change()).ifPresent(telling -> telling.isMoot(clock.instant()));
    }

    /** The end of a pause is news, whatever the stage is that it leads back to. */
    private static boolean isNews(StageChanged change) {
        return NEWS.contains(change.to()) || change.from() == Stage.SUSPENDED;
    }

    /** Whoever is rung to arrange a talk hears it then. */
    private static boolean isToldWhenRung(StageChanged change, ContactDetails contact) {
        return contact.way() == ContactWay.PHONE
                && (change.to() == Stage.SHORTLISTED || change.from() != change.to() && change.to() == Stage.INTERVIEW);
    }

    /** What the person did themself is no news to them; that they are ready came by itself, and is. */
    private boolean isByThemself(StageChanged change) {
        if (change.to() == Stage.READY) return false;
        return changes.lastOf(change.person())
                .filter(last -> last.byUser() != null)
                .isEmpty();
    }

    private void write(StageChanged change, String letter, String email) {
        outbox.post(new Letter(letter, change.organisation(), change.person(), email, text("subject"), text("body")));
    }

    private String text(String part) {
        return messages.getMessage("people.news." + part, new Object[] {address}, Locale.UK);
    }

    private static String key(ChangeId change) {
        return "stage-" + change.id();
    }
}
