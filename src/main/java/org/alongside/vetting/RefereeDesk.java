package org.alongside.vetting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accounts.PersonalData;
import org.alongside.forms.SentForm;
import org.alongside.people.ContactWay;
import org.alongside.people.PersonService;
import org.alongside.people.ThreadMoved;
import org.alongside.privacy.Audit;
import org.alongside.privacy.Audited;
import org.alongside.shared.Ids;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Names, asks and moves referees: each with its next day and word to the other modules. */
@Component
class RefereeDesk {
    private static final int TO_ASK = 2;
    private static final int TO_RING = 7;
    private static final int TO_HEAR = 21;

    /** On the seventh and the fourteenth day after the letter. */
    static final List<Integer> REMINDED_AFTER = List.of(7, 14);

    private final Referees referees;
    private final Requirements requirements;
    private final PersonService people;
    private final ReferenceLetters letters;
    private final Audit audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RefereeDesk(
            Referees referees,
            Requirements requirements,
            PersonService people,
            ReferenceLetters letters,
            Audit audit,
            Clock clock,
            ApplicationEventPublisher events) {
        this.referees = referees;
        this.requirements = requirements;
        this.people = people;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /** How many the role needs. */
    int needed(PersonId person) {
        return requirements.of(person).map(RoleRequirementData::references).orElse(0);
    }

    long received(PersonId person) {
        return referees.countByPersonAndState(person, RefereeState.RECEIVED);
    }

    /** Names somebody; whoever has an e-mail address is written to at once, so that nobody waits for us. */
    void name(OrganisationId organisation, PersonId person, RefereeData typed, @Nullable UserId by) {
        RefereeData data = RefereeRules.checked(typed);
        RefereeRules.isSomebodyElse(data, people.detailsFor(person), people.contactFor(person));
        RefereeRules.isNew(data, referees.findByPersonOrderByNamedAt(person));
        Referee referee = new Referee(new RefereeId(Ids.next(clock)), organisation, person, data, by, clock.instant());
        referees.save(referee);
        if (by != null) keep(referee, Audited.ENTERED);
        if (referee.way() == ContactWay.EMAIL) ask(referee);
        else settle(referee);
    }

    /** Asks somebody; by e-mail with a link, else somebody of us has asked them. */
    void ask(Referee referee) {
        referee.isAsked(LocalDate.now(clock));
        if (referee.way() == ContactWay.EMAIL) letters.ask(referee);
        move(referee, RefereeState.ASKED, RefereeState.Mover.US);
    }

    void receive(Referee referee, SentForm said, ReferenceHow how, @Nullable UserId by) {
        referee.says(said, how, by, clock.instant());
        move(referee, RefereeState.RECEIVED, by == null ? RefereeState.Mover.THE_REFEREE : RefereeState.Mover.US);
        if (by != null) keep(referee, Audited.ENTERED);
    }

    void move(Referee referee, RefereeState to, RefereeState.Mover by) {
        referee.move(to, by, clock.instant());
        settle(referee);
    }

    void keep(Referee referee, Audited deed) {
        audit.record(referee.organisation(), deed, referee.person(), PersonalData.REFERENCES);
    }

    private void settle(Referee referee) {
        LocalDate today = LocalDate.now(clock);
        referee.isPlanned(nextReminder(referee, today), due(referee, today));
        events.publishEvent(new ThreadMoved(referee.organisation(), referee.person()));
    }

    /** The next day after {@code today} on which they are reminded; null when they are not. */
    static @Nullable LocalDate nextReminder(Referee referee, LocalDate today) {
        LocalDate asked = referee.askedOn();
        if (asked == null || referee.state() != RefereeState.ASKED || referee.way() != ContactWay.EMAIL) return null;
        return REMINDED_AFTER.stream()
                .map(asked::plusDays)
                .filter(day -> day.isAfter(today))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate due(Referee referee, LocalDate today) {
        return switch (referee.state()) {
            case NAMED, DECLINED -> today.plusDays(TO_ASK);
            case ASKED -> today.plusDays(referee.way() == ContactWay.EMAIL ? TO_HEAR : TO_RING);
            case RECEIVED, REPLACED -> null;
        };
    }
}
